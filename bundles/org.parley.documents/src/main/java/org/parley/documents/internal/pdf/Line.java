package org.parley.documents.internal.pdf;

/**
 * A line as it stands on a page. Measures are points (1/72 inch) from the upper left corner.
 *
 * @param page
 *            from 1
 * @param x
 *            left end
 * @param right
 *            right end
 * @param y
 *            base line
 * @param size
 *            size of the letters
 * @param share
 *            where on the page the base line is: 0 at its upper border, 1 at its lower
 */
record Line(String text, int page, float x, float right, float y, float size, float share) {
}
