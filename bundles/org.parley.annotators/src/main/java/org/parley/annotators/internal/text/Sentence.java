package org.parley.annotators.internal.text;

/**
 * A sentence, or a line that has no sentence end.
 *
 * @param index position in the document's list of sentences
 * @param paragraph index of its paragraph
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param begin UTF-16 offset of its first character
 * @param end offset after its last
 */
public record Sentence(int index, int paragraph, int first, int last, int begin, int end) {

    /** The span of text. */
    public Span span() {
        return new Span(begin, end);
    }

    /** The number of tokens. */
    public int size() {
        return last - first + 1;
    }
}
