package org.parley.annotators.internal.text;

/**
 * A line of the text that holds more than white space.
 *
 * @param index position in the document's list of paragraphs
 * @param begin UTF-16 offset of its first character that is not blank
 * @param end offset after its last that is not blank
 * @param furniture whether it is no part of the article: an advertisement's heading, a pointer to other articles, a cookie notice
 */
public record Paragraph(int index, int begin, int end, boolean furniture) {

    /** The span of text. */
    public Span span() {
        return new Span(begin, end);
    }
}
