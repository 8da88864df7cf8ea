package org.parley.core.internal.xmi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.parley.core.internal.CoreMessages;

/**
 * Ends the reading of a file in which one tag or one text is longer than memory allows: XML's reader gathers each before
 * anybody sees it. Half the limit is what the text of the longest document may have.
 */
public final class MarkupLimit extends FilterInputStream {

    private static final int SHARE_OF_MEMORY = 16;
    private static final long LEAST = 16L << 20;

    private final long most;
    private long sinceTag;

    /** Over a file; the limit depends on how much memory there is. */
    public MarkupLimit(InputStream in) {
        this(in, Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY));
    }

    /**
     * Over a file.
     *
     * @param most
     *            bytes between two {@code <}
     */
    public MarkupLimit(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        sinceTag = value == '<' ? 0 : sinceTag + 1;
        check();
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset + read - 1; i >= offset; i--) {
            if (buffer[i] == '<') {
                sinceTag = offset + read - 1 - i;
                return read;
            }
        }
        sinceTag += Math.max(0, read);
        check();
        return read;
    }

    private void check() throws IOException {
        if (sinceTag > most) {
            throw new IOException(CoreMessages.format("xmi.long", most / (1 << 20))); //$NON-NLS-1$
        }
    }
}
