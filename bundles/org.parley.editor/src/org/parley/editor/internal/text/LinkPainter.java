package org.parley.editor.internal.text;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the links of the selected annotation as arcs through the space between the lines. */
final class LinkPainter {

    private static final int RISE = 18;
    private static final int DOT = 6;

    private final PaintContext context;
    private final Set<Integer> labels = new HashSet<>();

    LinkPainter(PaintContext context) {
        this.context = context;
    }

    /** From one box to another; the dot is at the second. */
    void arc(Rectangle from, Rectangle to, Color color) {
        int x1 = from.x + from.width / 2;
        int x2 = to.x + to.width / 2;
        int y1 = from.y - 1;
        int y2 = to.y - 2;
        float top = Math.min(y1, y2) - RISE;
        curve(x1, y1, x1 + (x2 - x1) / 4f, top, x1 + 3 * (x2 - x1) / 4f, top, x2, y2, color);
        context.fill(color, 255);
        context.gc().fillOval(x2 - DOT / 2, y2 - DOT / 2, DOT, DOT);
    }

    /** From a box to the border of the page behind which the other end is, with words there. */
    void beyond(Rectangle from, boolean above, String label, Color color) {
        GC gc = context.gc();
        Rectangle area = context.area();
        int x1 = from.x + Math.min(from.width / 2, 60);
        int border = above ? area.y + 2 : area.y + area.height - 3;
        int y1 = above ? from.y - 1 : from.y + from.height + 1;
        curve(x1, y1, x1, (y1 + border) / 2f, x1 + 30, (y1 + border) / 2f, x1 + 30, border, color);
        Point size = context.label(label);
        int height = size.y;
        int y = above ? area.y + 1 : border - height;
        while (!labels.add(y)) { // several links go the same way
            y += above ? height : -height;
        }
        int x = Math.max(0, Math.min(x1 + 36, area.x + area.width - size.x - 4));
        context.fill(context.palette().paper(), 230);
        gc.fillRectangle(x - 2, y, size.x + 4, height);
        context.opaque();
        gc.setForeground(color);
        gc.drawString(label, x, y, true);
    }

    private void curve(float x1, float y1, float cx1, float cy1, float cx2, float cy2, float x2, float y2,
            Color color) {
        GC gc = context.gc();
        context.line(color, 2, false);
        gc.setAntialias(SWT.ON);
        Path path = new Path(gc.getDevice());
        try {
            path.moveTo(x1, y1);
            path.cubicTo(cx1, cy1, cx2, cy2, x2, y2);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
        context.opaque();
    }
}
