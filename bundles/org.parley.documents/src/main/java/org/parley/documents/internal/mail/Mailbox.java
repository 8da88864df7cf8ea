package org.parley.documents.internal.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

/**
 * Cuts a mailbox into messages: each begins with a line {@code From …} after an empty line (RFC 4155, mboxrd). One message
 * is in memory at a time.
 */
public final class Mailbox {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final Watch watch;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean started;
    private boolean ended;

    /** Over a file; left open. */
    public Mailbox(InputStream in, Watch watch) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.watch = watch;
    }

    /**
     * The next message, without its From line, or null at the end.
     *
     * @throws Refusal
     *             if the file is no mailbox, or a message is too large
     */
    public byte[] next() throws IOException {
        if (!started) {
            readLine();
            if (!startsWith(line.toByteArray(), 0)) {
                throw Refusal.of("mbox.none");
            }
            started = true;
        } else if (ended) {
            return null;
        }
        watch.restart();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean empty = true;
        while (readLine()) {
            byte[] bytes = line.toByteArray();
            if (empty && startsWith(bytes, 0)) {
                return message.toByteArray();
            }
            int quotes = 0;
            while (quotes < bytes.length && bytes[quotes] == '>') {
                quotes++;
            }
            int start = quotes > 0 && startsWith(bytes, quotes) ? 1 : 0;
            message.write(bytes, start, bytes.length - start);
            empty = bytes.length == 1 || bytes.length == 2 && bytes[0] == '\r';
            if (message.size() > watch.limits().fileBytes()) {
                throw Refusal.of("limit.file", watch.limits().fileBytes() >> 20);
            }
            watch.check();
        }
        ended = true;
        return message.toByteArray();
    }

    private boolean readLine() throws IOException {
        line.reset();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                return true;
            }
            if (line.size() > watch.limits().fileBytes()) {
                throw Refusal.of("limit.file", watch.limits().fileBytes() >> 20);
            }
        }
        return line.size() > 0;
    }

    private static boolean startsWith(byte[] bytes, int offset) {
        for (int i = 0; i < FROM.length; i++) {
            if (offset + i >= bytes.length || bytes[offset + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }
}
