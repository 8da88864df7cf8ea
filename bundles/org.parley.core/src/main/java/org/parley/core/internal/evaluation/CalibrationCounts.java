package org.parley.core.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.parley.core.evaluation.Calibration;
import org.parley.core.evaluation.Calibration.Bin;
import org.parley.core.evaluation.Calibration.Subject;

/** Suggestions by confidence, and how many are right. */
final class CalibrationCounts {

    private static final int BINS = 10;

    private final int[][] count = new int[Subject.values().length][BINS];
    private final int[][] right = new int[Subject.values().length][BINS];
    private final double[][] confidence = new double[Subject.values().length][BINS];

    /** A suggestion; passed over where its confidence is not known. */
    void add(Subject subject, float sure, boolean isRight) {
        if (sure > 0) {
            int bin = Math.min(BINS - 1, (int) (sure * BINS));
            count[subject.ordinal()][bin]++;
            right[subject.ordinal()][bin] += isRight ? 1 : 0;
            confidence[subject.ordinal()][bin] += sure;
        }
    }

    /** Forgets what was counted. */
    void clear(Subject subject) {
        count[subject.ordinal()] = new int[BINS];
        right[subject.ordinal()] = new int[BINS];
        confidence[subject.ordinal()] = new double[BINS];
    }

    void add(CalibrationCounts other) {
        for (int s = 0; s < count.length; s++) {
            for (int b = 0; b < BINS; b++) {
                count[s][b] += other.count[s][b];
                right[s][b] += other.right[s][b];
                confidence[s][b] += other.confidence[s][b];
            }
        }
    }

    List<Calibration> tables() {
        List<Calibration> tables = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            tables.add(table(subject));
        }
        return tables;
    }

    private Calibration table(Subject subject) {
        int s = subject.ordinal();
        List<Bin> bins = new ArrayList<>();
        double distance = 0;
        int all = 0;
        for (int b = 0; b < BINS; b++) {
            int of = Math.max(1, count[s][b]);
            bins.add(new Bin(count[s][b], confidence[s][b] / of, (double) right[s][b] / of));
            distance += Math.abs(confidence[s][b] - right[s][b]);
            all += count[s][b];
        }
        return new Calibration(subject, bins, all == 0 ? 0 : distance / all);
    }
}
