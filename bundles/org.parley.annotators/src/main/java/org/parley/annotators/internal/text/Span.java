package org.parley.annotators.internal.text;

/**
 * A stretch of text.
 *
 * @param begin first UTF-16 offset
 * @param end UTF-16 offset after the last one, not less than {@code begin}
 */
public record Span(int begin, int end) {

    /** Checks the order of the two offsets. */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("begin " + begin + ", end " + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Whether the other span lies within this one; equal spans do. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The covered text. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** This span without the white space (U+00A0 included) and control characters at its ends; may be empty. */
    public Span trimmed(CharSequence text) {
        int b = begin;
        int e = end;
        while (b < e && Characters.isBlank(text.charAt(b))) {
            b++;
        }
        while (e > b && Characters.isBlank(text.charAt(e - 1))) {
            e--;
        }
        return new Span(b, e);
    }
}
