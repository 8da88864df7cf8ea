package org.parley.core;

/**
 * White space as interchange tools see it: more than Java's, which leaves out no-break spaces and marks of no width. No
 * annotation begins or ends with it; within words it may stand, as the joiners of many scripts do. Stateless.
 */
public final class WhiteSpace {

    private WhiteSpace() {
    }

    /** Whether no annotation may begin or end with the character. */
    public static boolean is(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' // next line
                || c >= '\u200B' && c <= '\u200F' // zero-width space, joiners, marks of direction
                || c == '\u2060' || c == '\uFEFF'; // word joiner, byte order mark
    }

    /** The first offset from begin that holds no white space, or end. */
    public static int skip(CharSequence text, int begin, int end) {
        int i = begin;
        while (i < end && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind the last character before end that is no white space, or begin. */
    public static int skipBack(CharSequence text, int begin, int end) {
        int i = end;
        while (i > begin && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
