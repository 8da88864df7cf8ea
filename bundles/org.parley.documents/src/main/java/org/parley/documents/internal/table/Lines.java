package org.parley.documents.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.parley.documents.internal.Refusal;

/** Reads lines of any length within bounded memory: of one that is too long only its start is kept. */
final class Lines {

    private final Reader reader;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private boolean tooLong;
    private int ahead = -2;

    /** At most so many UTF-16 units of a line are kept. */
    Lines(Reader reader, int longest) {
        this.reader = new BufferedReader(reader, 1 << 16);
        this.longest = longest;
    }

    /**
     * Decodes strictly: UTF-8, or UTF-16 with a byte order mark, unless an encoding is chosen.
     *
     * @throws Refusal
     *             if there is no such encoding
     */
    static Reader decode(InputStream in, String encoding) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] head = new byte[3];
        int count = bytes.readNBytes(head, 0, 3);
        Charset charset = charset(encoding);
        int mark = 0;
        if (count == 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            mark = 3;
        } else if (count >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (count >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        bytes.unread(head, mark, count - mark);
        return new CheckedReader(new InputStreamReader(bytes,
                charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(CheckedReader.MARK)));
    }

    private static Charset charset(String encoding) throws Refusal {
        try {
            return encoding.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(encoding.strip());
        } catch (IllegalArgumentException e) { // no such charset
            throw Refusal.of("table.charset", encoding);
        }
    }

    /** The next line without its end, or null behind the last. */
    String next() throws IOException {
        line.setLength(0);
        tooLong = false;
        number++;
        int c = read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n' && c != '\r'; c = read()) {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
        }
        if (c == '\r') {
            ahead = read();
            ahead = ahead == '\n' ? -2 : ahead;
        }
        return line.toString();
    }

    /** The number of the last line, from 1. */
    long number() {
        return number;
    }

    /** Whether the last line was longer than what is kept. */
    boolean isTooLong() {
        return tooLong;
    }

    private int read() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = c == -1 ? -1 : -2;
            return c;
        }
        return reader.read();
    }
}
