package org.parley.editor.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.parley.core.PageFurniture;

/**
 * Sets the text to be read: a measure of at most 90 characters, room between the lines for labels and underlines,
 * paragraphs apart, the headline larger, furniture dimmed.
 */
final class Typesetter {

    private static final double LEADING = 1.85;
    private static final int MEASURE = 84;
    private static final int LEFT = 44;
    private static final int LEAST = 12;
    private static final int TOP = 26;
    private static final int PARAGRAPH_GAP = 14;
    private static final int LONGEST_HEADLINE = 140;
    private static final double HEADLINE = 1.3;
    private static final int MOST_PARTED = 3_000;

    private final StyledText text;
    private Font headlineFont;
    private Palette palette;
    private boolean headline;
    private int spacing;

    Typesetter(StyledText text) {
        this.text = text;
        text.addLineStyleListener(this::style);
        partParagraphs();
    }

    /** Sets everything anew, after the font or the text has changed. */
    void set(Font font, Palette newPalette) {
        text.setFont(font);
        GC gc = new GC(text);
        gc.setFont(font);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        int em = height * 17 / 20;
        spacing = Math.max(4, (int) Math.round(em * LEADING) - height);
        text.setLineSpacing(spacing);
        setStyles(font, newPalette);
        fit();
    }

    int spacing() {
        return spacing;
    }

    /** Sets the margins for the width that there is. */
    void fit() {
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        int measure = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * MEASURE);
        gc.dispose();
        int width = text.getClientArea().width;
        int left = width > measure + 2 * LEFT ? LEFT + (width - measure - 2 * LEFT) / 4
                : Math.max(LEAST, Math.min(LEFT, (width - measure) / 2));
        text.setMargins(left, TOP, Math.max(LEAST, width - left - measure), TOP);
    }

    void dispose() {
        if (headlineFont != null) {
            headlineFont.dispose();
        }
    }

    private void setStyles(Font font, Palette newPalette) {
        dispose();
        palette = newPalette;
        FontData data = font.getFontData()[0];
        headlineFont = new Font(text.getDisplay(), data.getName(), (int) Math.round(data.getHeight() * HEADLINE),
                SWT.BOLD);
        headline = hasHeadline();
    }

    /** Sets the style of a paragraph when it comes to be laid out: a long document is not looked through at once. */
    private void style(LineStyleEvent event) {
        if (palette == null) {
            return;
        }
        if (event.lineOffset == 0 && headline) {
            StyleRange style = new StyleRange(0, event.lineText.length(), palette.ink(), null);
            style.font = headlineFont;
            event.styles = new StyleRange[] { style };
        } else if (PageFurniture.is(event.lineText)) {
            event.styles = new StyleRange[] {
                    new StyleRange(event.lineOffset, event.lineText.length(), palette.dim(), null) };
        }
    }

    /** Paragraphs that no empty line parts are parted here. */
    private void partParagraphs() {
        String all = text.getText();
        List<Integer> close = new ArrayList<>();
        int line = 0;
        for (int at = all.indexOf('\n'); at >= 0 && close.size() <= MOST_PARTED; at = all.indexOf('\n', at + 1)) {
            line++;
            if (at > 0 && all.charAt(at - 1) != '\n' && at + 1 < all.length() && all.charAt(at + 1) != '\n') {
                close.add(line);
            }
        }
        if (close.size() <= MOST_PARTED) { // thousands of short lines are a list, no prose
            close.forEach(l -> text.setLineVerticalIndent(l, PARAGRAPH_GAP));
        }
    }

    /** Whether the first paragraph is short, ends without a full stop and has others below it. */
    private boolean hasHeadline() {
        if (text.getLineCount() < 2) {
            return false;
        }
        String first = text.getLine(0).strip();
        return !first.isEmpty() && first.length() <= LONGEST_HEADLINE && !first.endsWith(".") && !first.endsWith("”"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
