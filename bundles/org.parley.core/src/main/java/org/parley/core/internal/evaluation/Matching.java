package org.parley.core.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which of gold belongs to which of the system, one to one: the pairs that are most alike first, as the scorers of Citron
 * and PolNeAR do. By index; -1 where an element has no partner.
 */
final class Matching {

    /** How alike two are; 0 if they may not be paired. */
    @FunctionalInterface
    interface Likeness {

        double of(int gold, int system);
    }

    /** Which systems a gold element may be paired with: a range of indices, so that not all are tried. */
    @FunctionalInterface
    interface Range {

        /** Whether systems from here on lie behind the gold element. */
        boolean isBehind(int gold, int system);
    }

    private record Pair(double likeness, int gold, int system) {
    }

    private final int[] systemOfGold;
    private final int[] goldOfSystem;

    Matching(int gold, int system, Likeness likeness, Range range) {
        systemOfGold = filled(gold);
        goldOfSystem = filled(system);
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold; g++) {
            for (int s = 0; s < system && !range.isBehind(g, s); s++) {
                double alike = likeness.of(g, s);
                if (alike > 0) {
                    pairs.add(new Pair(alike, g, s));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::system));
        for (Pair pair : pairs) {
            if (systemOfGold[pair.gold] < 0 && goldOfSystem[pair.system] < 0) {
                systemOfGold[pair.gold] = pair.system;
                goldOfSystem[pair.system] = pair.gold;
            }
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }

    int systemOf(int gold) {
        return systemOfGold[gold];
    }

    int goldOf(int system) {
        return goldOfSystem[system];
    }
}
