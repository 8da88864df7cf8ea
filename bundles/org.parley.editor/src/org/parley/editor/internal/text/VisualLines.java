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
 * of StyledText is a paragraph here. What was found out is kept until {@link #clear}.
 */
final class VisualLines {

    /** More spans than are on some pages; then all are forgotten, so that a long document does not fill the memory. */
    private static final int MOST_KEPT = 2_000;

    /**
     * The lines of a paragraph.
     *
     * @param offset
     *            where it begins
     * @param length
     *            without its line delimiter
     * @param starts
     *            where each line begins, from the paragraph's beginning
     * @param heights
     *            of the letters of each line, in pixels
     * @param gap
     *            above its first line, which the bounds of its text leave out, in pixels
     */
    private record Paragraph(int offset, int length, int[] starts, int[] heights, int gap) {

        int end(int line) {
            return line + 1 < starts.length ? starts[line + 1] : length;
        }
    }

    private final StyledText text;
    private final Map<Integer, Paragraph> paragraphs = new HashMap<>();
    /** The parts of spans in one paragraph, their boxes from the top of the paragraph. */
    private final Map<Span, List<Segment>> kept = new HashMap<>();

    VisualLines(StyledText text) {
        this.text = text;
    }

    /** Forgets everything, because the width, the font or the text has changed. */
    void clear() {
        paragraphs.clear();
        kept.clear();
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
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        int first = text.getLineAtOffset(span.begin());
        int last = text.getLineAtOffset(span.end() - 1);
        for (int i = first; i <= last; i++) {
            Paragraph paragraph = paragraph(i);
            int top = text.getLinePixel(i);
            Span part = new Span(Math.max(span.begin(), paragraph.offset),
                    Math.min(span.end(), paragraph.offset + paragraph.length));
            List<Segment> parts = part.isEmpty() ? List.of()
                    : kept.computeIfAbsent(part, p -> parts(p, paragraph, top));
            for (Segment segment : parts) {
                segments.add(segment.moved(top, segment.begin() == span.begin(),
                        segment.end() >= span.end() || isRestSpace(segment.end(), span.end())));
            }
        }
        return segments;
    }

    private List<Segment> parts(Span span, Paragraph paragraph, int top) {
        List<Segment> parts = new ArrayList<>();
        for (int line = 0; line < paragraph.starts.length; line++) {
            int begin = Math.max(span.begin(), paragraph.offset + paragraph.starts[line]);
            int end = withoutSpace(begin, Math.min(span.end(), paragraph.offset + paragraph.end(line)));
            if (begin < end) {
                Rectangle box = text.getTextBounds(begin, end - 1);
                parts.add(new Segment(begin, end, new Rectangle(box.x, box.y - top + paragraph.gap, box.width,
                        Math.min(box.height, paragraph.heights[line])), false, false));
            }
        }
        return parts;
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

    private Paragraph paragraph(int index) {
        return paragraphs.computeIfAbsent(index, i -> {
            int offset = text.getOffsetAtLine(i);
            int length = text.getLine(i).length();
            int[] starts = starts(offset, length);
            int[] heights = new int[starts.length];
            for (int line = 0; line < starts.length; line++) {
                heights[line] = text.getLineHeight(offset + starts[line]);
            }
            return new Paragraph(offset, length, starts, heights, text.getLineVerticalIndent(i));
        });
    }

    private int[] starts(int offset, int length) {
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
