package org.parley.export.internal.xmi;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.parley.core.WhiteSpace;

/**
 * Sentences and tokens of a text that has none, by the rules of Unicode (UAX 29, as Java has them): INCEpTION and others
 * do not open a document without. A line end ends a sentence.
 */
final class PlainSegmenter {

    private final String text;
    private final Locale locale;

    PlainSegmenter(String text, String language) {
        this.text = text;
        this.locale = Locale.forLanguageTag(language);
    }

    void sentences(BiConsumer<Integer, Integer> found) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        for (int begin = 0; begin < text.length();) {
            int lineEnd = text.indexOf('\n', begin);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            segments(breaks, begin, end, found);
            begin = end + 1;
        }
    }

    void tokens(BiConsumer<Integer, Integer> found) {
        segments(BreakIterator.getWordInstance(locale), 0, text.length(), found);
    }

    private void segments(BreakIterator breaks, int begin, int end, BiConsumer<Integer, Integer> found) {
        breaks.setText(text.substring(begin, end));
        int from = begin + breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int to = begin + next;
            int first = WhiteSpace.skip(text, from, to);
            int last = WhiteSpace.skipBack(text, first, to);
            if (first < last) {
                found.accept(first, last);
            }
            from = to;
        }
    }
}
