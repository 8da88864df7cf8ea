package org.parley.documents.internal.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.TextFlow;
import org.parley.documents.internal.Watch;
import org.parley.documents.internal.html.Markup;
import org.parley.documents.internal.html.PageReader;

/**
 * Reads one message: its text, or its HTML where it has no text. Attachments, and messages within it, are named and left
 * out.
 */
public final class MessageReader {

    private static final int LONGEST_HEADER = 1 << 20;
    private static final int MOST_HEADERS = 10_000;

    private final Watch watch;
    private final Report report = new Report();
    private final Headers headers = new Headers();
    private final Bodies bodies = new Bodies();
    private Part part = new Part();
    private int depth;

    private MessageReader(Watch watch) {
        this.watch = watch;
    }

    /** Reads a message. */
    public static Reading read(byte[] message, Watch watch) throws IOException {
        return new MessageReader(watch).read(message);
    }

    private Reading read(byte[] message) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(
                MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS).setMaxContentLen(-1).build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(new ByteArrayInputStream(message));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                watch.check();
                take(state, stream);
            }
        } catch (MimeException | IllegalArgumentException e) { // the latter for charsets that are none
            throw Refusal.broken(e);
        }
        if (headers.isEmpty()) {
            throw Refusal.of("mail.none");
        }
        return new Reading("", bodies.text(), headers.info(), report);
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
        case T_START_HEADER -> part = new Part();
        case T_FIELD -> {
            part.field(stream.getField());
            if (depth == 0) {
                headers.field(stream.getField());
            }
        }
        case T_START_MULTIPART -> {
            if (++depth > watch.limits().depth()) {
                throw Refusal.of("mail.deep", watch.limits().depth());
            }
            bodies.start("alternative".equalsIgnoreCase(stream.getBodyDescriptor().getSubType()));
        }
        case T_END_MULTIPART -> {
            depth--;
            bodies.end();
        }
        case T_BODY -> body(stream);
        default -> {
            // borders, and what stands between the parts for old programs
        }
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        byte[] bytes = bytes(stream.getDecodedInputStream());
        boolean html = "text/html".equals(type);
        if (part.isAttachment() || !html && !"text/plain".equals(type)) {
            if (part.isPicture(type)) {
                report.count("images");
            } else {
                report.name("attachments", part.name(type));
            }
            return;
        }
        Report own = new Report();
        String text = Markup.decode(bytes, part.charset(), own);
        if (html) {
            bodies.add(PageReader.text(text, own, watch), true, own, report);
        } else {
            bodies.add(plain(part.isFlowed() ? Flowed.join(text, part.isDelSp()) : text, own), false, own, report);
        }
    }

    private String plain(String text, Report own) throws Refusal {
        TextFlow flow = new TextFlow(watch.limits().textChars());
        flow.lines(text);
        own.count("softHyphens", flow.softHyphens());
        return flow.toString();
    }

    private byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 15];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            watch.unpacked(count);
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }
}
