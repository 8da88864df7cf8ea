package org.parley.editor.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Writes small labels into the space above a line; one that would lie on another moves on to the right. */
final class LabelPainter {

    private static final int GAP = 4;
    private static final int FARTHEST = 160;
    private static final int ROWS = 4;

    private final PaintContext context;
    private final Map<Integer, List<Rectangle>> taken = new HashMap<>();

    LabelPainter(PaintContext context) {
        this.context = context;
    }

    /** A label whose left end is at x, above the line with this box; left out where there is no room. */
    void label(String label, Rectangle line, int x, Color color) {
        GC gc = context.gc();
        Point size = context.label(label);
        Rectangle place = place(line, Math.max(x, context.area().x), size, FARTHEST);
        if (place != null) {
            gc.setForeground(context.palette().legible(color));
            gc.drawString(label, place.x, place.y, true);
        }
    }

    /** A letter on a plate, above the line with this box; where there is no room left, in a row above that. */
    void plate(String letter, Rectangle line, int x, Color color, Color ink) {
        GC gc = context.gc();
        Point size = context.label(letter);
        Point outer = new Point(size.x + 2 * GAP, size.y);
        Rectangle row = new Rectangle(line.x, Math.max(line.y, context.area().y + size.y), line.width, line.height);
        Rectangle place = place(row, x, outer, Integer.MAX_VALUE);
        for (int i = 0; i < ROWS && place == null; i++) {
            row.y -= size.y + 1;
            place = place(row, x, outer, Integer.MAX_VALUE);
        }
        if (place != null) {
            context.fill(color, 255);
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 5, 5);
            gc.setForeground(ink);
            gc.drawString(letter, place.x + GAP, place.y, true);
        }
    }

    private Rectangle place(Rectangle line, int x, Point size, int farthest) {
        List<Rectangle> others = taken.computeIfAbsent(line.y, y -> new ArrayList<>());
        Rectangle place = new Rectangle(x, line.y - size.y + 1, size.x, size.y);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Rectangle other : others) {
                if (other.x < place.x + place.width + GAP && place.x < other.x + other.width + GAP) {
                    place.x = other.x + other.width + GAP;
                    moved = true;
                }
            }
        }
        if (place.x - x > farthest || place.x + place.width > context.area().x + context.area().width) {
            return null;
        }
        others.add(place);
        return place;
    }
}
