package org.parley.editor.internal.text;

import org.eclipse.swt.graphics.Color;
import org.parley.editor.internal.model.Layer;

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
 * @param problem
 *            of what needs attention
 * @param paper
 *            behind the text
 * @param ink
 *            of the text
 * @param dim
 *            of what is less important
 */
public record Palette(Color quote, Color speaker, Color cue, Color agreement, Color other, Color problem, Color paper,
        Color ink, Color dim) {

    private static final int DARK_BELOW = 384;

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

    /** The same kinds on the paper and with the ink of a system that is set to high contrast; nothing is dimmed there. */
    public Palette inHighContrast(Color systemPaper, Color systemInk) {
        return new Palette(quote, speaker, cue, agreement, other, problem, systemPaper, systemInk, systemInk);
    }

    /** Whether the paper is dark. */
    public boolean isDark() {
        return paper.getRed() + paper.getGreen() + paper.getBlue() < DARK_BELOW;
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
