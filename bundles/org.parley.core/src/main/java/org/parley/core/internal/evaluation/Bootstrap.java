package org.parley.core.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.parley.core.evaluation.Interval;

/**
 * Samples of as many documents, drawn with replacement: what figures would be had the corpus been another one of its kind.
 * Percentile intervals (Efron and Tibshirani 1993, chapter 13). Documents are drawn whole, since what stands in one is not
 * independent. The same documents give the same intervals.
 */
final class Bootstrap {

    private static final int ROUNDS = 1_000;
    private static final long SEED = 1;
    private static final double TAIL = 0.025;

    private final Tally whole = new Tally();
    private final List<Tally> samples = new ArrayList<>();

    Bootstrap(List<Tally> documents) {
        documents.forEach(whole::add);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS && !documents.isEmpty(); round++) {
            Tally sample = new Tally();
            for (int i = 0; i < documents.size(); i++) {
                sample.add(documents.get(random.nextInt(documents.size())));
            }
            samples.add(sample);
        }
    }

    Tally whole() {
        return whole;
    }

    Interval interval(ToDoubleFunction<Tally> figure) {
        double value = figure.applyAsDouble(whole);
        double[] sorted = samples.stream().mapToDouble(figure).toArray();
        if (sorted.length == 0) {
            return new Interval(value, value, value);
        }
        Arrays.sort(sorted);
        return new Interval(value, sorted[(int) (TAIL * sorted.length)],
                sorted[(int) ((1 - TAIL) * sorted.length) - 1]);
    }
}
