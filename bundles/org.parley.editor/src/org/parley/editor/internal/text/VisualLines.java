package org.parley.editor.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.parley.editor.internal.model.Span;

/**
 * Knows where the lines of a wrapped text break, so that spans can be cut into the parts that are on one line. A "line"
 * of StyledText is a paragraph here. Breaks are found once a paragraph and kept until {@link #clear}.
 */
final class VisualLines {

    private final StyledText text;
    private final Map<Integer, int[]> starts = new HashMap<>();

    VisualLines(StyledText text) {
        this.text = text;
    }

    /** Forgets everything, because the width, the font or the text has changed. */
    void clear() {
        starts.clear();
    }

    /** What of the text can be seen, in whole paragraphs. */
    Span visible() {
        int height = text.getClientArea().height;
        int last = text.getLineIndex(Math.max(0, height - 1));
        int begin = text.getOffsetAtLine(text.getLineIndex(0));
        int end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        return new Span(begin, end);
    }

    /** The parts of a span; empty for an empty span. White space at line ends is left out. */
    List<Segment> segments(Span span) {
        List<Segment> segments = new ArrayList<>();
        if (span.isEmpty()) {
            return segments;
        }
        int first = text.getLineAtOffset(span.begin());
        int last = text.getLineAtOffset(span.end() - 1);
        for (int paragraph = first; paragraph <= last; paragraph++) {
            int offset = text.getOffsetAtLine(paragraph);
            int length = text.getLine(paragraph).length();
            int[] breaks = starts.computeIfAbsent(paragraph, p -> breaks(offset, length));
            for (int i = 0; i < breaks.length; i++) {
                int begin = Math.max(span.begin(), offset + breaks[i]);
                int end = Math.min(span.end(), offset + (i + 1 < breaks.length ? breaks[i + 1] : length));
                end = withoutSpace(begin, end);
                if (begin < end) {
                    segments.add(new Segment(begin, end, box(begin, end), begin == span.begin(),
                            end >= span.end() || isRestSpace(end, span.end())));
                }
            }
        }
        return segments;
    }

    private boolean isRestSpace(int begin, int end) {
        return withoutSpace(begin, end) == begin;
    }

    private int withoutSpace(int begin, int end) {
        int last = end;
        while (last > begin && Character.isWhitespace(text.getContent().getTextRange(last - 1, 1).charAt(0))) {
            last--;
        }
        return last;
    }

    /** The box around the letters of a span on one line. */
    private Rectangle box(int begin, int end) {
        Rectangle box = text.getTextBounds(begin, end - 1);
        int gap = text.getLineVerticalIndent(text.getLineAtOffset(begin)); // the bounds leave it out
        return new Rectangle(box.x, box.y + gap, box.width, Math.min(box.height, text.getLineHeight(begin)));
    }

    private int[] breaks(int offset, int length) {
        List<Integer> found = new ArrayList<>(List.of(0));
        int start = 0;
        while (start < length) {
            int y = y(offset + start);
            int low = start + 1;
            int high = length;
            while (low < high) { // the first character that is not on this line
                int middle = (low + high) >>> 1;
                if (y(offset + middle) > y) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            start = low;
            if (start < length) {
                found.add(start);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int y(int offset) {
        return text.getTextBounds(offset, offset).y;
    }
}
