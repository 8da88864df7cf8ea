package org.parley.annotators.internal.marks;

import org.parley.annotators.internal.text.Characters;

/** What a character may be to a scanner of quotation marks. */
enum Mark {
    NONE, OPEN_DOUBLE, CLOSE_DOUBLE, OPEN_SINGLE, CLOSE_SINGLE;

    /** Reads the mark at an offset; marks that look alike are told apart by what stands beside them. */
    static Mark at(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
        case '\u00ab':
        case '\u201e':
            return OPEN_DOUBLE;
        case '\u00bb':
            return CLOSE_DOUBLE;
        case '\u201c':
            return opens(text, i, 1) || !closes(text, i, 1) ? OPEN_DOUBLE : CLOSE_DOUBLE;
        case '\u201d':
            return closes(text, i, 1) || !opens(text, i, 1) ? CLOSE_DOUBLE : OPEN_DOUBLE;
        case '"':
        case '\uff02':
            return opens(text, i, 1) ? OPEN_DOUBLE : CLOSE_DOUBLE;
        case '\u2039':
            return OPEN_SINGLE;
        case '\u203a':
            return CLOSE_SINGLE;
        default:
            return Characters.isApostrophe(c) && c != '\u02bc' && c != '\u00b4' ? apostrophe(text, i, c) : NONE;
        }
    }

    /** The number of characters that the mark at {@code i} takes: two for '' and ``. */
    static int width(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c ? 2 : 1;
    }

    private static Mark apostrophe(String text, int i, char c) {
        if (width(text, i) == 2) {
            return c == '`' || opens(text, i, 2) ? OPEN_DOUBLE : CLOSE_DOUBLE;
        }
        if (opens(text, i, 1)) {
            return c != '\u2019' && !startsContraction(text, i + 1) ? OPEN_SINGLE : NONE;
        }
        boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return c != '`' && !(wordBefore && wordAfter) && closes(text, i, 1) ? CLOSE_SINGLE : NONE;
    }

    /** 'em, 'til, '90s and the like are no quotations. */
    private static boolean startsContraction(String text, int i) {
        if (i >= text.length() || Character.isDigit(text.charAt(i))) {
            return true;
        }
        for (String word : new String[] { "em ", "til ", "cause ", "tis ", "twas ", "round ", "n " }) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String text, int i, int width) {
        boolean freeBefore = i == 0 || Characters.isBlank(text.charAt(i - 1))
                || "([{\u2014\u2013-/:\"\u201c\u2018'".indexOf(text.charAt(i - 1)) >= 0;
        boolean boundAfter = i + width < text.length() && !Characters.isBlank(text.charAt(i + width))
                && ",;:)]}".indexOf(text.charAt(i + width)) < 0;
        return freeBefore && boundAfter;
    }

    private static boolean closes(String text, int i, int width) {
        return i > 0 && !Characters.isBlank(text.charAt(i - 1))
                && (i + width >= text.length() || !Character.isLetterOrDigit(text.charAt(i + width)));
    }
}
