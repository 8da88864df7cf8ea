package org.parley.editor.internal.outline;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.parley.editor.internal.EditorLook;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.text.Palette;

/** Small pictures of how each layer looks on the page, in the colours of the theme. */
final class Swatches {

    private static final int WIDTH = 18;
    private static final int HEIGHT = 12;

    private final Map<Layer, Image> images = new EnumMap<>(Layer.class);
    private final Display display;

    Swatches(Control owner) {
        display = owner.getDisplay();
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        IPropertyChangeListener listener = e -> dispose();
        themes.addPropertyChangeListener(listener);
        owner.addListener(SWT.Dispose, e -> {
            themes.removePropertyChangeListener(listener);
            dispose();
        });
    }

    Image of(Layer layer) {
        return images.computeIfAbsent(layer,
                l -> paint(l, EditorLook.palette(PlatformUI.getWorkbench().getThemeManager())));
    }

    private Image paint(Layer layer, Palette palette) {
        ImageData data = new ImageData(WIDTH, HEIGHT, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[WIDTH * HEIGHT];
        Image image = new Image(display, data);
        GC gc = new GC(image);
        gc.setAntialias(SWT.ON);
        gc.setForeground(palette.of(layer));
        gc.setBackground(palette.of(layer));
        switch (layer) {
        case QUOTE -> {
            gc.setAlpha(120);
            gc.fillRectangle(0, 1, WIDTH, HEIGHT - 2);
        }
        case AGREEMENT -> gc.drawRoundRectangle(1, 1, WIDTH - 3, HEIGHT - 3, HEIGHT, HEIGHT);
        default -> {
            gc.setLineWidth(layer == Layer.SPEAKER ? 3 : 2);
            if (layer == Layer.CUE) {
                gc.setLineDash(new int[] { 2, 2 });
            }
            gc.drawLine(0, HEIGHT - 3, WIDTH, HEIGHT - 3);
        }
        }
        gc.dispose();
        return image;
    }

    private void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
