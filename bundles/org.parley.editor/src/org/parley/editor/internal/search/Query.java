package org.parley.editor.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.internal.model.Span;

/**
 * What a person looks for.
 *
 * @param words
 *            as typed
 * @param mode
 *            how they are meant
 * @param matchCase
 *            whether capitals count; never for features
 */
record Query(String words, Mode mode, boolean matchCase) {

    enum Mode {
        /** As they stand. */
        TEXT,
        /** As a regular expression. */
        PATTERN,
        /** As features of annotations: {@code quote kind=direct note=}; a word alone is a type or part of any value. */
        FEATURES
    }

    /**
     * The places in a text.
     *
     * @throws java.util.regex.PatternSyntaxException
     *             if it is no regular expression
     */
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        if (words.isEmpty() || mode == Mode.FEATURES) {
            return found;
        }
        int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher matcher = Pattern.compile(mode == Mode.TEXT ? Pattern.quote(words) : words, flags).matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Whether an annotation has what is looked for; each word must fit. */
    boolean fits(AnnotationFS annotation) {
        for (String term : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) { //$NON-NLS-1$
            int equal = term.indexOf('=');
            boolean fits = equal < 0 ? isType(annotation, term) || has(annotation, "", term) //$NON-NLS-1$
                    : has(annotation, term.substring(0, equal), term.substring(equal + 1));
            if (!fits) {
                return false;
            }
        }
        return !words.isBlank();
    }

    private static boolean isType(AnnotationFS annotation, String term) {
        return annotation.getType().getShortName().toLowerCase(Locale.ROOT).startsWith(term);
    }

    /** A feature whose name ends like this, so that "kind" finds quoteType's too, holds the value; none means any value. */
    private static boolean has(AnnotationFS annotation, String name, String value) {
        for (Feature feature : annotation.getType().getFeatures()) {
            String found = feature.getRange().isPrimitive() ? annotation.getFeatureValueAsString(feature) : null;
            String lower = feature.getShortName().toLowerCase(Locale.ROOT);
            boolean named = name.isEmpty() || lower.equals(name) || "kind".equals(name) && lower.endsWith("type"); //$NON-NLS-1$ //$NON-NLS-2$
            if (named && found != null && !found.isEmpty() && found.toLowerCase(Locale.ROOT).contains(value)) {
                return true;
            }
        }
        return false;
    }
}
