package org.parley.annotators.internal.text;

/** What single characters are to the annotators. Stateless. */
public final class Characters {

    private Characters() {
    }

    /** White space, no-break spaces, zero-width spaces and control characters: nothing that an annotation may begin or end with. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c >= '\u007f' && (c <= '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c)
                || c == '\u200b' || c == '\u2060' || c == '\ufeff');
    }

    /** Straight and typographic apostrophes, which also serve as single quotation marks. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u00b4' || c == '`';
    }

    /** Hyphens and dashes of all lengths. */
    public static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** The text with all apostrophes made straight; one unit stays one unit, so offsets hold. */
    public static String straightApostrophes(String text) {
        StringBuilder made = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\'' && isApostrophe(c)) {
                if (made == null) {
                    made = new StringBuilder(text);
                }
                made.setCharAt(i, '\'');
            }
        }
        return made == null ? text : made.toString();
    }
}
