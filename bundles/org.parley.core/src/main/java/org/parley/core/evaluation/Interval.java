package org.parley.core.evaluation;

/**
 * A figure from 0 to 1 with the borders between which it falls in 95 of 100 samples of as many documents.
 *
 * @param value
 *            the figure
 * @param low
 *            lower border
 * @param high
 *            upper border
 */
public record Interval(double value, double low, double high) {
}
