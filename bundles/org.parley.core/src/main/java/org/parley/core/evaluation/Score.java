package org.parley.core.evaluation;

/**
 * One measure over all documents. Of a share ({@link Measure#isTwoSided()} is false) precision, recall and F1 are the same.
 *
 * @param measure
 *            what is measured
 * @param precision
 *            how much of the system's is right; 1 where neither side has any
 * @param recall
 *            how much of gold was found
 * @param f1
 *            their harmonic mean
 * @param systemRight
 *            how many of the system's are right
 * @param system
 *            how many the system has
 * @param goldFound
 *            how many of gold were found
 * @param gold
 *            how many gold has
 */
public record Score(Measure measure, Interval precision, Interval recall, Interval f1, long systemRight, long system,
        long goldFound, long gold) {

    /** Whether there was nothing to measure on either side. */
    public boolean isEmpty() {
        return system == 0 && gold == 0;
    }
}
