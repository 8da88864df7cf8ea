package org.parley.core.internal.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.parley.core.exchange.FileSink;

/** Remembers that it was the disk that failed, whatever an exporter makes of it. */
final class WatchedFiles implements FileSink {

    private final FileSink files;
    private volatile IOException failure;

    WatchedFiles(FileSink files) {
        this.files = files;
    }

    /** What the disk said; null if all was well. */
    IOException failure() {
        return failure;
    }

    @Override
    public OutputStream create(String path) throws IOException {
        try {
            return new WatchedStream(files.create(path));
        } catch (SinkPaths.MisuseException | SinkPaths.TakenException e) {
            throw e; // not the disk's fault
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        if (e instanceof SinkPaths.MisuseException) {
            return e;
        }
        failure = failure == null ? e : failure;
        return e;
    }

    private final class WatchedStream extends FilterOutputStream {

        WatchedStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }
}
