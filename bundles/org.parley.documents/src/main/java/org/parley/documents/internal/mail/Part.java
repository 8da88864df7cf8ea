package org.parley.documents.internal.mail;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** What the headers of one part of a message say of it. */
final class Part {

    private final Map<String, String> type = new TreeMap<>();
    private final Map<String, String> disposition = new TreeMap<>();
    private String dispositionType = "";
    private boolean hasId;

    void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if ("content-type".equals(name)) {
            parameters(field, type);
        } else if ("content-disposition".equals(name)) {
            dispositionType = parameters(field, disposition);
        } else if ("content-id".equals(name)) {
            hasId = true;
        }
    }

    private static String parameters(Field field, Map<String, String> parameters) {
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
        for (NameValuePair parameter : body.getParams()) {
            if (parameter.getName() != null && parameter.getValue() != null) {
                parameters.putIfAbsent(parameter.getName().toLowerCase(Locale.ROOT), parameter.getValue());
            }
        }
        return body.getValue() == null ? "" : body.getValue().strip().toLowerCase(Locale.ROOT);
    }

    boolean isAttachment() {
        return "attachment".equals(dispositionType) || disposition.containsKey("filename");
    }

    /** A picture within the text, rather than one that was attached. */
    boolean isPicture(String mimeType) {
        return mimeType.startsWith("image/") && (hasId || "inline".equals(dispositionType));
    }

    String charset() {
        return type.getOrDefault("charset", "");
    }

    boolean isFlowed() {
        return "flowed".equalsIgnoreCase(type.get("format"));
    }

    boolean isDelSp() {
        return "yes".equalsIgnoreCase(type.get("delsp"));
    }

    /** The name of a file, or its type where it has none. */
    String name(String mimeType) {
        String name = disposition.getOrDefault("filename", type.getOrDefault("name", ""));
        return name.isEmpty() ? mimeType : Headers.decoded(name) + " (" + mimeType + ")";
    }
}
