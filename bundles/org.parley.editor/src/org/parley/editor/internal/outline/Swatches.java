package org.parley.editor.internal.outline;

import org.apache.uima.cas.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.ui.PlatformUI;
import org.parley.core.State;
import org.parley.editor.internal.EditorLook;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Layers;
import org.parley.editor.internal.text.Palette;

/** Paints small pictures of how annotations look on the page, in the colours of the theme. */
final class Swatches {

    /** Paints one of them. */
    @FunctionalInterface
    interface Swatch {

        /** Paints it with its upper left corner at a place. */
        void paint(GC gc, int x, int y);
    }

    static final int WIDTH = 18;
    static final int HEIGHT = 12;

    private Swatches() {
    }

    /** How annotations of a layer look. */
    static Swatch of(Layer layer) {
        return (gc, x, y) -> paint(layer, palette().of(layer), gc, x, y);
    }

    /** How annotations of a layer of the corpus's own look. */
    static Swatch of(Layers layers, Type own) {
        return (gc, x, y) -> paint(Layer.OTHER, palette().of(layers, own), gc, x, y);
    }

    /** How annotations of a state look. */
    static Swatch of(State state) {
        return (gc, x, y) -> {
            gc.setForeground(palette().dim());
            gc.setLineDash(state == State.SUGGESTED ? new int[] { 3, 2 } : new int[] { 1, 3 });
            gc.drawRectangle(x, y, WIDTH - 1, HEIGHT - 1);
        };
    }

    private static Palette palette() {
        return EditorLook.palette(PlatformUI.getWorkbench().getThemeManager());
    }

    private static void paint(Layer layer, Color color, GC gc, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(color);
        gc.setBackground(color);
        switch (layer) {
        case QUOTE -> {
            gc.setAlpha(gc.getAlpha() / 2);
            gc.fillRectangle(x, y, WIDTH, HEIGHT);
        }
        case AGREEMENT -> gc.drawRoundRectangle(x, y, WIDTH - 1, HEIGHT - 1, HEIGHT, HEIGHT);
        default -> {
            gc.setLineWidth(layer == Layer.SPEAKER ? 3 : 2);
            if (layer == Layer.CUE) {
                gc.setLineDash(new int[] { 2, 2 });
            }
            gc.drawLine(x, y + HEIGHT - 3, x + WIDTH, y + HEIGHT - 3);
        }
        }
    }
}
