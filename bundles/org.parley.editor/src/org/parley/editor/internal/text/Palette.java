package org.parley.editor.internal.text;

import java.util.List;

import org.apache.uima.cas.Type;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Layers;

/**
 * The colours of a page. They differ in form as well as in hue wherever they are used, for those who cannot tell them
 * apart.
 *
 * @param quote
 *            of quotes
 * @param speaker
 *            of mentions
 * @param cue
 *            of cues
 * @param agreement
 *            of agreements and their terms
 * @param other
 *            of any other annotation
 * @param own
 *            of layers of the corpus's own, one after the other and then from the first again
 * @param problem
 *            of what needs attention
 * @param paper
 *            behind the text
 * @param ink
 *            of the text
 * @param dim
 *            of what is less important
 */
public record Palette(Color quote, Color speaker, Color cue, Color agreement, Color other, List<Color> own,
        Color problem, Color paper, Color ink, Color dim) {

    private static final int DARK_BELOW = 384;
    private static final double LEAST_CONTRAST = 4.5;
    private static final int STEPS = 8;

    /** The colour of a layer. */
    public Color of(Layer layer) {
        return switch (layer) {
        case QUOTE -> quote;
        case SPEAKER -> speaker;
        case CUE -> cue;
        case AGREEMENT, ARGUMENT -> agreement;
        case OTHER -> other;
        };
    }

    /**
     * The colour of annotations of a type.
     *
     * @param layers
     *            know the layers of the corpus's own
     */
    public Color of(Layers layers, Type type) {
        Layer layer = layers.of(type);
        int index = layer == Layer.OTHER ? layers.own().indexOf(type) : -1;
        return index < 0 ? of(layer) : own.get(index % own.size());
    }

    /** The same kinds on the paper and with the ink of a system that is set to high contrast; nothing is dimmed there. */
    public Palette inHighContrast(Color systemPaper, Color systemInk) {
        return new Palette(quote, speaker, cue, agreement, other, own, problem, systemPaper, systemInk, systemInk);
    }

    /** Whether the paper is dark. */
    public boolean isDark() {
        return paper.getRed() + paper.getGreen() + paper.getBlue() < DARK_BELOW;
    }

    /** A colour for small words on the paper: as it is where they can be read, else nearer to the ink (WCAG 2.2, 1.4.3). */
    public Color legible(Color color) {
        RGB legible = color.getRGB();
        for (int step = 1; step <= STEPS && contrast(legible, paper.getRGB()) < LEAST_CONTRAST; step++) {
            legible = new RGB(mix(color.getRed(), ink.getRed(), step), mix(color.getGreen(), ink.getGreen(), step),
                    mix(color.getBlue(), ink.getBlue(), step));
        }
        return new Color(legible);
    }

    private static int mix(int from, int to, int step) {
        return from + (to - from) * step / STEPS;
    }

    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** How much of a colour shows where it is laid over accepted text, of 255. */
    public int tint() {
        return isDark() ? 56 : 36;
    }

    /** How much of a colour shows where it is laid over suggested text, of 255. */
    public int faintTint() {
        return isDark() ? 26 : 14;
    }
}
