package org.parley.export.internal.tei;

import org.parley.export.internal.model.Item;

/**
 * An annotation as an element, or a piece of one.
 *
 * @param item
 *            the annotation
 * @param piece
 *            number of the piece, from 1
 * @param pieces
 *            how many there are
 * @param begin
 *            offset in UTF-16 units
 * @param end
 *            offset behind the last
 */
record Markup(Item item, int piece, int pieces, int begin, int end) {
}
