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
    private boolean parted;
    private Font headlineFont;
    private Palette palette;
    private boolean headline;
    private int spacing;

    Typesetter(StyledText text) {
        this.text = text;
    }

    /** Sets the font, the colours and what follows from them. Each of that measures all paragraphs there are. */
    void setLook(Font font, Palette newPalette) {
        Font old = headlineFont;
        palette = newPalette; // before the font, with which the listener is asked for all styles again
        FontData data = font.getFontData()[0];
        headlineFont = new Font(text.getDisplay(), data.getName(), (int) Math.round(data.getHeight() * HEADLINE),
                SWT.BOLD);
        text.setFont(font);
        GC gc = new GC(text);
        gc.setFont(font);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        int em = height * 17 / 20;
        spacing = Math.max(4, (int) Math.round(em * LEADING) - height);
        text.setLineSpacing(spacing);
        fit();
        if (parted) {
            styleAll();
        }
        if (old != null) {
            old.dispose();
        }
    }

    /** Parts and styles the paragraphs of a text that is new in the widget. */
    void part() {
        headline = hasHeadline();
        List<Integer> close = closeParagraphs();
        parted = !close.isEmpty() && close.size() <= MOST_PARTED; // thousands of short lines are a list, no prose
        if (parted) {
            close.forEach(line -> text.setLineVerticalIndent(line, PARAGRAPH_GAP));
            styleAll();
        } else {
            text.addLineStyleListener(this::style); // a long document is not looked through at once
        }
    }

    int spacing() {
        return spacing;
    }

    /** Sets the margins for the width that there is; none below, since it would hide the last line that is in sight. */
    void fit() {
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        int measure = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * MEASURE);
        gc.dispose();
        int width = text.getClientArea().width;
        int left = width > measure + 2 * LEFT ? LEFT + (width - measure - 2 * LEFT) / 4
                : Math.max(LEAST, Math.min(LEFT, (width - measure) / 2));
        text.setMargins(left, TOP, Math.max(LEAST, width - left - measure), 0);
    }

    void dispose() {
        if (headlineFont != null) {
            headlineFont.dispose();
        }
    }

    /** Styles all paragraphs at once: where StyledText asks a listener, it takes no gaps between paragraphs. */
    private void styleAll() {
        List<StyleRange> styles = new ArrayList<>();
        for (int line = 0; line < text.getLineCount(); line++) {
            StyleRange style = style(text.getOffsetAtLine(line), text.getLine(line));
            if (style != null && style.length > 0) {
                styles.add(style);
            }
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void style(LineStyleEvent event) {
        StyleRange style = style(event.lineOffset, event.lineText);
        if (style != null) {
            event.styles = new StyleRange[] { style };
        }
    }

    /** The style of a paragraph; null if it has none of its own. */
    private StyleRange style(int offset, String paragraph) {
        if (offset == 0 && headline) {
            StyleRange style = new StyleRange(0, paragraph.length(), palette.ink(), null);
            style.font = headlineFont;
            return style;
        }
        return PageFurniture.is(paragraph) ? new StyleRange(offset, paragraph.length(), palette.dim(), null) : null;
    }

    /** The paragraphs that no empty line parts from the one above; no more than one too many for them to be parted here. */
    private List<Integer> closeParagraphs() {
        String all = text.getText();
        List<Integer> close = new ArrayList<>();
        int line = 0;
        for (int at = all.indexOf('\n'); at >= 0 && close.size() <= MOST_PARTED; at = all.indexOf('\n', at + 1)) {
            line++;
            if (at > 0 && all.charAt(at - 1) != '\n' && at + 1 < all.length() && all.charAt(at + 1) != '\n') {
                close.add(line);
            }
        }
        return close;
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
