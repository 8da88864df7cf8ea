package org.parley.export.internal.model;

import java.util.Arrays;

/** Translates offsets between UTF-16 units, as Java and UIMA count, and code points, as brat and the web do. */
public final class CodePoints {

    private final int[] pairs;

    /** For one text. */
    public CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** The number of code points before an offset in UTF-16 units; one amid a pair counts as behind it. */
    public int of(int offset) {
        int at = Arrays.binarySearch(pairs, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }
}
