package org.parley.editor.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.parley.editor.internal.model.Furniture;

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

    private final StyledText text;
    private Font headlineFont;
    private int spacing;

    Typesetter(StyledText text) {
        this.text = text;
    }

    /** Sets everything anew, after the font or the text has changed. */
    void set(Font font, Palette palette) {
        text.setFont(font);
        GC gc = new GC(text);
        gc.setFont(font);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        int em = height * 17 / 20;
        spacing = Math.max(4, (int) Math.round(em * LEADING) - height);
        text.setLineSpacing(spacing);
        text.setLineSpacingProvider(line -> text.getLine(line).isBlank() ? 0 : spacing);
        setStyles(font, palette);
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

    private void setStyles(Font font, Palette palette) {
        dispose();
        FontData data = font.getFontData()[0];
        headlineFont = new Font(text.getDisplay(), data.getName(), (int) Math.round(data.getHeight() * HEADLINE),
                SWT.BOLD);
        List<StyleRange> styles = new ArrayList<>();
        if (hasHeadline()) {
            StyleRange headline = style(0, palette.ink());
            headline.font = headlineFont;
            styles.add(headline);
        }
        for (int line = 0; line < text.getLineCount(); line++) {
            String paragraph = text.getLine(line);
            if (line > 0 && !paragraph.isBlank() && !text.getLine(line - 1).isBlank()) {
                text.setLineVerticalIndent(line, PARAGRAPH_GAP);
            }
            if (Furniture.is(paragraph)) {
                styles.add(style(line, palette.dim()));
            }
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private StyleRange style(int line, Color color) {
        return new StyleRange(text.getOffsetAtLine(line), text.getLine(line).length(), color, null);
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
