package org.parley.editor.internal.text;

import org.eclipse.swt.graphics.Rectangle;

/**
 * The part of a span that is on one line of the page, in pixels of the text widget.
 *
 * @param begin
 *            first UTF-16 offset
 * @param end
 *            UTF-16 offset behind the last character
 * @param box
 *            around the letters, without the space between lines
 * @param first
 *            whether the span begins here
 * @param last
 *            whether the span ends here
 */
record Segment(int begin, int end, Rectangle box, boolean first, boolean last) {

    /** The same so many pixels farther down, as the first or last of a span. */
    Segment moved(int down, boolean isFirst, boolean isLast) {
        return new Segment(begin, end, new Rectangle(box.x, box.y + down, box.width, box.height), isFirst, isLast);
    }
}
