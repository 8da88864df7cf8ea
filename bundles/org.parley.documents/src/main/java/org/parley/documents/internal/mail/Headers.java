package org.parley.documents.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.parley.core.corpus.DocumentInfo;
import org.parley.documents.internal.InfoBuilder;

/** What the headers of a message say of it: subject, date, people, list. */
final class Headers {

    private final InfoBuilder info = new InfoBuilder();
    private boolean empty = true;

    void field(Field field) {
        String value = decoded(field.getBody());
        empty = false;
        switch (field.getName().toLowerCase(Locale.ROOT)) {
        case "subject" -> info.title(value);
        case "date" -> info.date(value);
        case "from" -> info.field("author", value);
        case "to" -> info.field("to", value);
        case "cc" -> info.field("cc", value);
        case "list-id" -> info.source(value.replaceAll("\\s*<[^<>]*>\\s*$", ""));
        case "newsgroups" -> info.source(value);
        case "archived-at" -> info.url(value.replaceAll("[<>]", ""));
        case "message-id" -> info.field("message-id", value.replaceAll("[<>]", ""));
        case "in-reply-to" -> info.field("in-reply-to", value.replaceAll("[<>]", ""));
        case "content-language" -> info.language(value);
        default -> {
            // headers for machines
        }
        }
    }

    boolean isEmpty() {
        return empty;
    }

    DocumentInfo info() {
        return info.build();
    }

    /** A header in words, with the encodings of RFC 2047 resolved. */
    static String decoded(String value) {
        if (value == null) {
            return "";
        }
        try {
            return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // it only looks encoded
            return value;
        }
    }
}
