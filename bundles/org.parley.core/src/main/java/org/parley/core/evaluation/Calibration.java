package org.parley.core.evaluation;

import java.util.List;

/**
 * Whether confidences tell the truth: of what was suggested at 0.8, about 80 % should be right. Annotations whose confidence
 * is not known (0) do not count.
 *
 * @param subject
 *            what was suggested, and when it counts as right
 * @param bins
 *            ten of the same width from 0 to 1; a confidence on a border belongs to the upper bin, 1 to the last
 * @param error
 *            expected calibration error: the mean distance of confidence and share that is right, bins weighted by their
 *            number (Naeini, Cooper and Hauskrecht 2015); 0 if nothing was suggested
 */
public record Calibration(Subject subject, List<Bin> bins, double error) {

    /** What was suggested. */
    public enum Subject {
        /** Quotes; right if QUOTES_OVERLAP finds them in gold. */
        QUOTES,
        /** Quotes with a speaker; right if QUOTES_JOINT does. */
        SPEAKERS,
        /** Agreements; right if AGREEMENTS_OVERLAP does. */
        AGREEMENTS
    }

    /**
     * Suggestions of like confidence.
     *
     * @param count
     *            how many
     * @param confidence
     *            their mean confidence; 0 if there are none
     * @param right
     *            the share that is right; 0 if there are none
     */
    public record Bin(int count, double confidence, double right) {
    }

    /** How many suggestions count. */
    public int count() {
        return bins.stream().mapToInt(Bin::count).sum();
    }
}
