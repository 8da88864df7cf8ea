package org.parley.annotators.internal.marks;

import org.parley.annotators.internal.text.Span;

/**
 * Text between quotation marks.
 *
 * @param begin UTF-16 offset of the opening mark
 * @param end offset after the closing mark, or after the last character where the mark is missing
 * @param single whether the marks are single ones
 * @param closed whether there is a closing mark
 * @param resumed whether it goes on with the stretch before it, which a paragraph's end left open
 */
public record QuotedStretch(int begin, int end, boolean single, boolean closed, boolean resumed) {

    /** The span with its marks. */
    public Span span() {
        return new Span(begin, end);
    }
}
