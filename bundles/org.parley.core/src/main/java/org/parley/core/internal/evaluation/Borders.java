package org.parley.core.internal.evaluation;

/**
 * What does not count at the ends of a quote, since careful people differ over it: white space, quotation marks, brackets,
 * dashes and marks of punctuation. Stateless.
 */
final class Borders {

    private static final String MARKS = "\"\u201c\u201d\u2018\u2019'`\u00b4,.;:!?-\u2013\u2014\u2026()[]"; //$NON-NLS-1$
    private static final char NEXT_LINE = '\u0085';

    private Borders() {
    }

    /** The first offset that counts; the end if none does. */
    static int begin(CharSequence text, int begin, int end) {
        int at = begin;
        while (at < end && isBorder(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset behind the last that counts; the begin if none does. */
    static int end(CharSequence text, int begin, int end) {
        int at = end;
        while (at > begin && isBorder(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBorder(char c) {
        return isSpace(c) || MARKS.indexOf(c) >= 0;
    }

    /** White space in the sense of Unicode, no-break spaces and separators among it. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }
}
