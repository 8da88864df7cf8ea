package org.parley.editor.internal.model;

import java.util.regex.Pattern;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.WhiteSpace;

/**
 * A span of a text.
 *
 * @param begin
 *            first UTF-16 offset
 * @param end
 *            UTF-16 offset behind the last character
 */
public record Span(int begin, int end) {

    private static final int ELLIPSIS_BELOW = 12;
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]"); //$NON-NLS-1$

    /** The span of an annotation as it is in the CAS, whether or not the text is that long. */
    public static Span of(AnnotationFS annotation) {
        return new Span(annotation.getBegin(), annotation.getEnd());
    }

    /** The part of an annotation that lies in a text of this length; empty where none does. */
    public static Span within(AnnotationFS annotation, int length) {
        int begin = Math.clamp(annotation.getBegin(), 0, length);
        return new Span(begin, Math.clamp(annotation.getEnd(), begin, length));
    }

    /** Whether an annotation covers at least a character of a text of this length and nothing beyond it. */
    public static boolean fits(AnnotationFS annotation, int length) {
        return annotation.getBegin() >= 0 && annotation.getEnd() <= length
                && annotation.getBegin() < annotation.getEnd();
    }

    /** Whether it covers nothing. */
    public boolean isEmpty() {
        return begin >= end;
    }

    /** Whether an offset lies in it or at its end. */
    public boolean touches(int offset) {
        return begin <= offset && offset <= end;
    }

    /** The same without white space at its ends, within the text; may be empty. */
    public Span trimmed(String text) {
        int first = Math.clamp(begin, 0, text.length());
        int last = Math.clamp(end, first, text.length());
        int trimmed = WhiteSpace.skip(text, first, last);
        return new Span(trimmed, WhiteSpace.skipBack(text, trimmed, last));
    }

    /** The text that it covers, as far as there is any. */
    public String in(String text) {
        int first = Math.clamp(begin, 0, text.length());
        return text.substring(first, Math.clamp(end, first, text.length()));
    }

    /** The text that it covers in one line of at most so many characters, with an ellipsis if more was there. */
    public String excerpt(String text, int limit) {
        String line = SPACES.matcher(in(text)).replaceAll(" "); //$NON-NLS-1$
        if (line.length() <= limit) {
            return line;
        }
        int cut = line.lastIndexOf(' ', limit - 1);
        if (cut < limit - ELLIPSIS_BELOW) {
            cut = Character.isHighSurrogate(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
        }
        return line.substring(0, cut) + '…';
    }
}
