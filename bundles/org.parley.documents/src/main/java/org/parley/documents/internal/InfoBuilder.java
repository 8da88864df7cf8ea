package org.parley.documents.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.core.DocumentText;
import org.parley.core.corpus.DocumentInfo;

/** Collects what a file says of a document; of several answers the first counts. */
public final class InfoBuilder {

    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");
    private static final int LONGEST = 10_000;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private String title = "";
    private String date = "";
    private String source = "";
    private String url = "";
    private String language = "";

    /** The headline, if there is none yet. */
    public void title(String value) {
        title = first(title, value);
    }

    /** When it was published; made an ISO date where it can be read as one. */
    public void date(String value) {
        date = date.isEmpty() ? Dates.iso(first("", value)) : date;
    }

    /** Who published it. */
    public void source(String value) {
        source = first(source, value);
    }

    /** Where it came from. */
    public void url(String value) {
        url = first(url, value);
    }

    /** Its language, as ISO code or with region and script, such as {@code en-GB}; anything else is no language. */
    public void language(String value) {
        var code = LANGUAGE.matcher(first("", value));
        if (language.isEmpty() && code.matches()) {
            language = code.group(1).toLowerCase(Locale.ROOT);
        }
    }

    /** A free field. */
    public void field(String name, String value) {
        String clean = first("", value);
        if (!clean.isEmpty() && !name.isBlank()) {
            fields.putIfAbsent(first("", name), clean);
        }
    }

    /** A free field whose value stays as it is, but for characters that XML forbids. */
    public void value(String name, String value) {
        String column = clean(name).strip();
        if (!value.isBlank() && !column.isEmpty()) {
            fields.putIfAbsent(column, clean(value));
        }
    }

    /** What was collected. */
    public DocumentInfo build() {
        return new DocumentInfo(title, date, source, url, language, fields);
    }

    private static String first(String old, String value) {
        if (!old.isEmpty() || value == null) {
            return old;
        }
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        return clean(cut).replaceAll("\\s+", " ").strip();
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value);
        for (int i = 0; i < clean.length(); i++) {
            if (DocumentText.isForbidden(value, i)) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }
}
