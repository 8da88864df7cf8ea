package org.parley.editor.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Letters to type for things on a page: one for the nearest, two for those beyond; none begins another. */
public final class Codes {

    /** The most convenient first. */
    private static final String LETTERS = "asdfghjklewiomnvcxzuyrtpqb"; //$NON-NLS-1$

    private Codes() {
    }

    /** A code for each of so many things, the most convenient first; fewer if there are not enough. */
    public static List<String> of(int count) {
        int all = LETTERS.length();
        int first = 0;
        while (first < all && all - first + first * all < count) {
            first++;
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < all - first && codes.size() < count; i++) {
            codes.add(LETTERS.substring(i, i + 1));
        }
        for (int i = all - first; i < all; i++) {
            for (int j = 0; j < all && codes.size() < count; j++) {
                codes.add(LETTERS.substring(i, i + 1) + LETTERS.charAt(j));
            }
        }
        return codes;
    }

    /** A letter for each value: its first that is still free. Values beyond the alphabet get none. */
    public static List<String> initials(List<String> values) {
        List<String> found = new ArrayList<>();
        for (String value : values) {
            String all = value.toLowerCase(Locale.ROOT) + LETTERS;
            all.chars().filter(c -> c >= 'a' && c <= 'z').mapToObj(Character::toString).filter(c -> !found.contains(c))
                    .findFirst().ifPresent(found::add);
        }
        return found;
    }
}
