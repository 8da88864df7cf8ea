package org.parley.export.internal.model;

/**
 * A place in a text.
 *
 * @param begin
 *            offset
 * @param end
 *            offset behind the last
 */
public record Span(int begin, int end) {
}
