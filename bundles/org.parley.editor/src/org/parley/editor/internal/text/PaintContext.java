package org.parley.editor.internal.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What every part of the painting needs.
 *
 * @param gc
 *            to paint with
 * @param palette
 *            the colours
 * @param labels
 *            font and sizes of the small labels
 * @param area
 *            the visible part of the widget
 */
record PaintContext(GC gc, Palette palette, LabelSizes labels, Rectangle area) {

    private static final int OPAQUE = 255;
    private static final int[] DASHES = { 4, 3 };

    /** Lines of a colour, solid or dashed. */
    void line(Color color, int width, boolean dashed) {
        gc.setForeground(color);
        gc.setLineWidth(width);
        gc.setAlpha(OPAQUE);
        if (dashed) {
            gc.setLineDash(DASHES);
        } else {
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** Areas of a colour that let what is below them through. */
    void fill(Color color, int alpha) {
        gc.setBackground(color);
        gc.setAlpha(alpha);
    }

    /** Back to plain painting. */
    void opaque() {
        gc.setAlpha(OPAQUE);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** How large a small label is; the GC has the font of labels afterwards. */
    Point label(String label) {
        gc.setFont(labels.font());
        return labels.of(gc, label);
    }

    boolean sees(Rectangle box) {
        return box.y < area.y + area.height && box.y + box.height > area.y;
    }
}
