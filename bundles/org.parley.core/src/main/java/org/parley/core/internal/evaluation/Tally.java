package org.parley.core.internal.evaluation;

import java.util.Arrays;

import org.parley.core.evaluation.Measure;

/** Counts of one document or of several: for each measure what the system has, how much of it is right, and the same of gold. */
final class Tally {

    private static final int WIDTH = 4;

    private final int[] counts = new int[Measure.values().length * WIDTH];

    void add(Measure measure, int systemRight, int system, int goldFound, int gold) {
        int at = measure.ordinal() * WIDTH;
        counts[at] += systemRight;
        counts[at + 1] += system;
        counts[at + 2] += goldFound;
        counts[at + 3] += gold;
    }

    /** One that is of both sides and right or not. */
    void addShare(Measure measure, boolean right) {
        int one = right ? 1 : 0;
        add(measure, one, 1, one, 1);
    }

    /** Forgets what was counted. */
    void clear(Measure measure) {
        Arrays.fill(counts, measure.ordinal() * WIDTH, (measure.ordinal() + 1) * WIDTH, 0);
    }

    void add(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    int systemRight(Measure measure) {
        return counts[measure.ordinal() * WIDTH];
    }

    int system(Measure measure) {
        return counts[measure.ordinal() * WIDTH + 1];
    }

    int goldFound(Measure measure) {
        return counts[measure.ordinal() * WIDTH + 2];
    }

    int gold(Measure measure) {
        return counts[measure.ordinal() * WIDTH + 3];
    }

    /** 1 where neither side has any. */
    double precision(Measure measure) {
        return rate(systemRight(measure), system(measure), gold(measure));
    }

    /** 1 where neither side has any. */
    double recall(Measure measure) {
        return rate(goldFound(measure), gold(measure), system(measure));
    }

    double f1(Measure measure) {
        double precision = precision(measure);
        double recall = recall(measure);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double rate(int right, int of, int others) {
        if (of > 0) {
            return (double) right / of;
        }
        return others == 0 ? 1 : 0;
    }
}
