package org.parley.core.internal.evaluation;

import java.util.List;

/**
 * What one side has in a document.
 *
 * @param quotes
 *            by offset
 * @param agreements
 *            by offset
 * @param sentences
 *            begins of the sentences; empty if the document has none
 */
public record Annotations(List<Quotation> quotes, List<Deal> agreements, List<Integer> sentences) {

    /** Copies. */
    public Annotations {
        quotes = List.copyOf(quotes);
        agreements = List.copyOf(agreements);
        sentences = List.copyOf(sentences);
    }

    /** Whether there is nothing to compare with. */
    public boolean isEmpty() {
        return quotes.isEmpty() && agreements.isEmpty();
    }

    /** The same document without quotes and agreements. */
    public Annotations emptied() {
        return new Annotations(List.of(), List.of(), sentences);
    }
}
