package org.parley.editor.internal.text;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints spans as pills: filled when accepted, pale and dashed while they are suggested. */
final class PillPainter {

    private static final int SIDE = 4;

    private final PaintContext context;

    PillPainter(PaintContext context) {
        this.context = context;
    }

    void pill(Mark mark, Color color) {
        GC gc = context.gc();
        for (Segment segment : mark.segments()) {
            Rectangle box = segment.box();
            if (!context.sees(box)) {
                continue;
            }
            int x = box.x - SIDE;
            int width = box.width + 2 * SIDE;
            context.fill(color, mark.suggested() ? context.palette().faintTint() : context.palette().tint() * 2);
            gc.fillRoundRectangle(x, box.y, width, box.height, box.height, box.height);
            context.line(color, 1, mark.suggested());
            gc.setAlpha(mark.alpha());
            gc.drawRoundRectangle(x, box.y, width - 1, box.height - 1, box.height, box.height);
        }
        context.opaque();
    }

    /** A ring around a selected pill. */
    void ring(Mark mark, Color color) {
        context.line(color, 2, false);
        for (Segment segment : mark.segments()) {
            Rectangle box = segment.box();
            context.gc().drawRoundRectangle(box.x - SIDE - 1, box.y - 1, box.width + 2 * SIDE + 1, box.height + 1,
                    box.height, box.height);
        }
        context.opaque();
    }
}
