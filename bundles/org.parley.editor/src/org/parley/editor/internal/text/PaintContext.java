package org.parley.editor.internal.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What every part of the painting needs.
 *
 * @param gc
 *            to paint with
 * @param palette
 *            the colours
 * @param labelFont
 *            of the small labels
 * @param area
 *            the visible part of the widget
 */
record PaintContext(GC gc, Palette palette, Font labelFont, Rectangle area) {

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

    boolean sees(Rectangle box) {
        return box.y < area.y + area.height && box.y + box.height > area.y;
    }
}
