package org.parley.core.corpus;

/**
 * How long what a save replaces is kept.
 *
 * @param days
 *            older ones go
 * @param number
 *            most that are kept of one document and annotator; 0 keeps none
 */
public record VersionPolicy(int days, int number) {

    /** Where nothing is said. */
    public static final VersionPolicy DEFAULT = new VersionPolicy(30, 20);

    /**
     * A policy.
     *
     * @throws IllegalArgumentException
     *             if a number is negative
     */
    public VersionPolicy {
        if (days < 0 || number < 0) {
            throw new IllegalArgumentException(days + " " + number); //$NON-NLS-1$
        }
    }
}
