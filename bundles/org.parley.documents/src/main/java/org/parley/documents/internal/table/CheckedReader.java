package org.parley.documents.internal.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.parley.documents.internal.Refusal;

/**
 * Refuses bytes that do not fit the encoding and names their line. A decoder that reports them itself does so before it
 * hands on what comes before them, so that their line would not be known.
 */
final class CheckedReader extends FilterReader {

    /** What the decoder writes for bytes that do not fit: a code point that no text holds. */
    static final String MARK = "\uFFFF";

    private long line = 1;

    CheckedReader(Reader reader) {
        super(reader);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == MARK.charAt(0)) {
                throw Refusal.of("table.bytes", line);
            }
            line += buffer[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
