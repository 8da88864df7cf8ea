package org.parley.core.internal.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an IOException where more comes than is taken. */
final class LimitedStream extends FilterInputStream {

    /** Asked after each piece. */
    @FunctionalInterface
    interface Limit {

        /**
         * Counts what was read.
         *
         * @param bytes
         *            of this piece
         * @param sum
         *            of this stream so far
         * @throws IOException
         *             if that is too much
         */
        void count(int bytes, long sum) throws IOException;
    }

    private final Limit limit;
    private long sum;

    LimitedStream(InputStream in, Limit limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(Math.min(count, 1 << 20));
        count((int) skipped);
        return skipped;
    }

    private void count(int bytes) throws IOException {
        sum += bytes;
        limit.count(bytes, sum);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
