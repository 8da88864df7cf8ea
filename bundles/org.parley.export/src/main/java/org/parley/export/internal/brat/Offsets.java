package org.parley.export.internal.brat;

import java.util.Arrays;

/** Where the characters that a file counts stand in the text that Parley holds, in UTF-16 units. */
final class Offsets {

    private final int[] places;
    private final int length;

    private Offsets(int[] places, int length) {
        this.places = places;
        this.length = length;
    }

    /**
     * Follows the file's text and the one that became of it, in which a line end is one character and a byte order mark none.
     *
     * @param original
     *            the text as it is in the file
     * @param codePoints
     *            whether one character is a code point, as in brat, or a UTF-16 unit, as in tools for the web
     * @param raw
     *            whether CR LF counts as two and a byte order mark as one, as in brat
     */
    static Offsets of(String original, boolean codePoints, boolean raw) {
        int[] places = new int[original.length() + 1];
        int count = 0;
        int place = 0;
        int i = 0;
        while (i < original.length()) {
            boolean pair = codePoints && i + 1 < original.length()
                    && Character.isSurrogatePair(original.charAt(i), original.charAt(i + 1));
            boolean dropped = i == 0 && original.charAt(0) == '\uFEFF' || isFirstOfLineEnd(original, i);
            if (raw || !dropped) {
                places[count++] = place;
            }
            i += pair ? 2 : 1;
            place += dropped ? 0 : pair ? 2 : 1;
        }
        places[count] = place;
        return new Offsets(Arrays.copyOf(places, count + 1), count);
    }

    private static boolean isFirstOfLineEnd(String text, int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }

    /** The number of characters as the file counts them. */
    int length() {
        return length;
    }

    /** The offset in UTF-16 units of a character, or of the end of the text. */
    int place(int character) {
        return places[character];
    }
}
