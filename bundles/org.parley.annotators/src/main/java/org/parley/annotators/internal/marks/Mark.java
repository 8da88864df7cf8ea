package org.parley.annotators.internal.marks;

import org.parley.annotators.internal.text.Characters;

/** What a character may be to a scanner of quotation marks. */
enum Mark {
    NONE, OPEN_DOUBLE, CLOSE_DOUBLE, OPEN_SINGLE, CLOSE_SINGLE;

    /** Which marks belong together; single ones have none. */
    enum Style {
        CURLY, STRAIGHT, GUILLEMETS, DOUBLED, NONE
    }

    /** Reads the mark at an offset; marks that look alike are told apart by what stands beside them. */
    static Mark at(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
        case '\u201e':
            return OPEN_DOUBLE;
        case '\u00ab':
            return closes(text, i, 1) && !opens(text, i, 1) ? CLOSE_DOUBLE : OPEN_DOUBLE;
        case '\u00bb':
            return opens(text, i, 1) && !closes(text, i, 1) ? OPEN_DOUBLE : CLOSE_DOUBLE;
        case '\u201c':
            return opens(text, i, 1) || !closes(text, i, 1) ? OPEN_DOUBLE : CLOSE_DOUBLE;
        case '\u201d':
            return closes(text, i, 1) || !opens(text, i, 1) ? CLOSE_DOUBLE : OPEN_DOUBLE;
        case '"':
        case '\uff02':
            return opens(text, i, 1) ? OPEN_DOUBLE : CLOSE_DOUBLE;
        case '\u2039':
            return closes(text, i, 1) && !opens(text, i, 1) ? CLOSE_SINGLE : OPEN_SINGLE;
        case '\u203a':
            return opens(text, i, 1) && !closes(text, i, 1) ? OPEN_SINGLE : CLOSE_SINGLE;
        case '\u201a':
            return opens(text, i, 1) ? OPEN_SINGLE : NONE;
        default:
            return Characters.isApostrophe(c) && c != '\u02bc' && c != '\u00b4' ? apostrophe(text, i, c) : NONE;
        }
    }

    /** The style of the double mark at {@code i}. */
    static Style styleAt(String text, int i) {
        return switch (text.charAt(i)) {
        case '\u201c', '\u201d', '\u201e' -> Style.CURLY;
        case '"', '\uff02' -> Style.STRAIGHT;
        case '\u00ab', '\u00bb' -> Style.GUILLEMETS;
        case '\'', '`' -> Style.DOUBLED;
        default -> Style.NONE;
        };
    }

    /** The number of characters that the mark at {@code i} takes: two for '' and ``, three for ''' that closes an inner quotation with its outer. */
    static int width(String text, int i) {
        char c = text.charAt(i);
        int run = 1;
        while (run < 4 && (c == '\'' || c == '`') && i + run < text.length() && text.charAt(i + run) == c) {
            run++;
        }
        return run == 3 && closes(text, i, 3) ? 3 : Math.min(run, 2);
    }

    private static Mark apostrophe(String text, int i, char c) {
        int width = width(text, i);
        if (width > 1) {
            return c == '`' || opens(text, i, width) ? OPEN_DOUBLE : CLOSE_DOUBLE;
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
