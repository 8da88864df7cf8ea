package org.parley.sample.internal;

/**
 * Something found in a text.
 *
 * @param begin
 *            first UTF-16 offset
 * @param end
 *            UTF-16 offset behind it
 * @param value
 *            what it says in a normal form, or null if there is none
 */
record Finding(int begin, int end, String value) {
}
