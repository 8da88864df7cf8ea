package org.parley.core.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a document beside its text. Nothing is ever null: what is not known is the empty string.
 *
 * @param title
 *            the headline
 * @param date
 *            when it was published: an ISO 8601 date such as {@code 2026-11-22}, or with a time, or as it came where it
 *            could not be read as one
 * @param source
 *            who published it, such as the name of a newspaper
 * @param url
 *            where it came from: an address, or the name of a file
 * @param language
 *            ISO 639 code; empty where the corpus's language counts
 * @param fields
 *            free fields in the order in which people gave them; neither names nor values are null
 */
public record DocumentInfo(String title, String date, String source, String url, String language,
        Map<String, String> fields) {

    /** Nothing is known. */
    public static final DocumentInfo NONE = new DocumentInfo("", "", "", "", "", Map.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    public DocumentInfo {
        Objects.requireNonNull(title);
        Objects.requireNonNull(date);
        Objects.requireNonNull(source);
        Objects.requireNonNull(url);
        Objects.requireNonNull(language);
        Map<String, String> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(Objects.requireNonNull(name), Objects.requireNonNull(value)));
        fields = Collections.unmodifiableMap(copy);
    }
}
