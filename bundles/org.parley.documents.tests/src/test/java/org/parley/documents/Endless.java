package org.parley.documents;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.parley.core.exchange.ImportSource;

/** A file that says the same again and again, so often that it could not be held in memory. */
record Endless(String head, String piece, long times, String fileName) implements ImportSource {

    Endless(String piece, long times) {
        this("", piece, times, "endless");
    }

    @Override
    public String place() {
        return "folder/" + fileName;
    }

    @Override
    public long size() {
        return -1;
    }

    @Override
    public InputStream open() {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long index = at++;
                if (index < first.length) {
                    return first[(int) index] & 0xFF;
                }
                index -= first.length;
                return index >= bytes.length * times ? -1 : bytes[(int) (index % bytes.length)] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int count = 0;
                for (int b = 0; count < length; count++) {
                    b = read();
                    if (b < 0) {
                        return count == 0 ? -1 : count;
                    }
                    buffer[offset + count] = (byte) b;
                }
                return count;
            }
        };
    }

    @Override
    public Optional<ImportSource> sibling(String path) {
        return Optional.empty();
    }
}
