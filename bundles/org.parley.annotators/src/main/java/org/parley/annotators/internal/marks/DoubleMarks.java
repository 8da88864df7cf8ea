package org.parley.annotators.internal.marks;

import java.util.ArrayList;
import java.util.List;

/** The double quotation marks of one paragraph in their order, to tell a quotation within a quotation from one whose end is missing. */
final class DoubleMarks {

    private static final int FARTHEST = 6;

    private final List<Place> places = new ArrayList<>();
    private int next;

    private record Place(int offset, Mark mark, Mark.Style style) {
    }

    DoubleMarks(String text, int begin, int end) {
        for (int i = begin; i < end; i += Mark.width(text, i)) {
            Mark mark = Mark.at(text, i);
            if (mark == Mark.OPEN_DOUBLE || mark == Mark.CLOSE_DOUBLE) {
                places.add(new Place(i, mark, Mark.styleAt(text, i)));
            }
        }
    }

    /**
     * The offset of the mark that closes the inner quotation opened at {@code offset}, or -1 if it is none: a closing mark of its style must
     * come next, and then one of the outer style before that style opens again. Calls must come in the order of the text.
     */
    int closeOfInner(int offset, Mark.Style outer) {
        while (next < places.size() && places.get(next).offset() < offset) {
            next++;
        }
        if (next + 2 >= places.size()) {
            return -1;
        }
        Place inner = places.get(next + 1);
        if (inner.mark() != Mark.CLOSE_DOUBLE || inner.style() != places.get(next).style()) {
            return -1;
        }
        for (int i = next + 2; i < Math.min(places.size(), next + FARTHEST); i++) {
            Place place = places.get(i);
            if (place.style() == outer) {
                return place.mark() == Mark.CLOSE_DOUBLE ? inner.offset() : -1;
            }
        }
        return -1;
    }
}
