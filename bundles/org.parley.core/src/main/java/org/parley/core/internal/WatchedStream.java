package org.parley.core.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Tells a monitor how far a stream was read, and ends with an {@link OperationCanceledException} where it is cancelled. */
public final class WatchedStream extends FilterInputStream {

    private static final int STEPS = 1000;

    private final SubMonitor progress;
    private final long size;
    private long read;
    private int told;

    /**
     * Over a stream.
     *
     * @param size
     *            how many bytes are expected; 0 if that is not known
     */
    public WatchedStream(InputStream in, long size, IProgressMonitor monitor) {
        super(in);
        this.size = size;
        this.progress = SubMonitor.convert(monitor, STEPS);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(count);
        return count;
    }

    private void count(int bytes) {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        read += Math.max(0, bytes);
        int step = size == 0 ? 0 : (int) Math.min(STEPS, read * STEPS / size);
        progress.worked(step - told);
        told = step;
    }
}
