package org.parley.annotators.internal.quotes;

import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueType;

/**
 * Turns the confidence of the rule that found a quote into how often such quotes were right: the rule's log-odds, moved by the quote's length
 * and by its cue. The values were fitted by counts over articles nobody read, each value pulled towards nought; see docs/annotators.md. A
 * rule that is surer than another stays so for quotes alike. Stateless.
 */
final class Calibration {

    private static final Set<String> PLAIN = Set.of("say", "says", "said", "saying", "tell", "tells", "told",
            "telling", "according", "add", "adds", "added", "adding");
    private static final int[] WORDS = { 2, 4, 8, 25, 40 };
    private static final double[] DIRECT_LENGTH = { -1.54, -1.10, 0.05, 0.77, 0.94, 0.55 };
    private static final double[] REPORTED_LENGTH = { 0.10, 0.12, 0.12, 0.36, -0.31, -0.47 };
    private static final double LEAST = 0.05;
    private static final double MOST = 0.99;

    private Calibration() {
    }

    /**
     * The confidence of a quote in (0, 1).
     *
     * @param quote the quote with the confidence of its rule
     * @param words the number of its words
     * @param cue the first word of its cue in small letters, or null where it has none
     */
    static float confidence(FoundQuote quote, int words, String cue) {
        boolean direct = quote.kind() == QuoteKind.DIRECT;
        double rule = Math.min(MOST, Math.max(LEAST, quote.confidence()));
        double odds = Math.log(rule / (1 - rule)) + (direct ? DIRECT_LENGTH : REPORTED_LENGTH)[step(words)]
                + ofCue(direct, quote.cue(), cue);
        return (float) Math.min(MOST, 1 / (1 + Math.exp(-odds)));
    }

    private static int step(int words) {
        int step = 0;
        while (step < WORDS.length && words > WORDS[step]) {
            step++;
        }
        return step;
    }

    private static double ofCue(boolean direct, Cue cue, String word) {
        if (cue == null || word == null) {
            return 0;
        }
        if (cue.type() == CueType.PUNCTUATION) {
            return direct ? -0.71 : 0.17;
        }
        if (PLAIN.contains(word)) {
            return direct ? 0.56 : 0.33;
        }
        return direct ? -0.21 : -0.58;
    }
}
