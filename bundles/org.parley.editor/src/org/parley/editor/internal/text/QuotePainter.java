package org.parley.editor.internal.text;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints spans as a tint: faint and in a dashed frame while they are suggested, and a ring around selected ones. */
final class QuotePainter {

    private final PaintContext context;

    QuotePainter(PaintContext context) {
        this.context = context;
    }

    void tint(Mark mark, Color color) {
        Palette palette = context.palette();
        for (Segment segment : mark.segments()) {
            Rectangle box = segment.box();
            if (context.sees(box)) {
                context.fill(color, mark.suggested() ? palette.faintTint() : palette.tint());
                context.gc().fillRectangle(box.x, box.y, box.width, box.height);
                if (mark.suggested()) {
                    context.line(color, 1, true);
                    context.gc().setAlpha(mark.alpha() * 4 / 5);
                    frame(segment, 1);
                }
            }
        }
        context.opaque();
    }

    /** A ring around all parts that are on the page. */
    void ring(Mark mark, Color color) {
        context.line(color, 2, false);
        mark.segments().stream().filter(s -> context.sees(s.box())).forEach(s -> frame(s, 2));
        context.opaque();
    }

    /** A frame that is open where the span goes on in another line. */
    private void frame(Segment segment, int gap) {
        GC gc = context.gc();
        Rectangle box = segment.box();
        int left = box.x - (segment.first() ? gap : 0);
        int right = box.x + box.width + (segment.last() ? gap : 0);
        int top = box.y - 1;
        int bottom = box.y + box.height;
        if (segment.first() && segment.last()) {
            gc.drawRoundRectangle(left, top, right - left, bottom - top, 4, 4);
            return;
        }
        gc.drawLine(left, top, right, top);
        gc.drawLine(left, bottom, right, bottom);
        if (segment.first()) {
            gc.drawLine(left, top, left, bottom);
        }
        if (segment.last()) {
            gc.drawLine(right, top, right, bottom);
        }
    }
}
