package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Span;

/** Finds all reported words of a text: direct, indirect and mixed. Threads may share one. */
public final class QuoteFinder {

    private final SpeechLexicon lexicon;

    /** @param lexicon the words of speech */
    public QuoteFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The quotes in order of their begin; where two overlap, one lies within the other. */
    public List<FoundQuote> find(AnalyzedText text) {
        Reading reading = new Reading(text, lexicon);
        BitSet usedCues = new BitSet();
        List<FoundQuote> found = new ArrayList<>(new BracketQuoteFinder(text).find());
        List<FoundQuote> rest = new ArrayList<>(new HeadlineQuoteFinder(reading).find());
        rest.addAll(new DirectQuoteFinder(reading, usedCues).find());
        rest.addAll(new ReportedSpeechFinder(reading, usedCues).find());
        Occupied occupied = new Occupied();
        found.forEach(q -> occupied.add(q.span()));
        for (FoundQuote quote : rest) {
            Span span = quote.span().trimmed(text.text());
            if (span.length() > 0 && occupied.isFree(span)) {
                occupied.add(span);
                found.add(quote);
            }
        }
        found.sort(Comparator.comparingInt((FoundQuote q) -> q.span().begin()).thenComparingInt(q -> -q.span().end()));
        return found;
    }

    /** Keeps what is taken already, so that the same words are given once. */
    private static final class Occupied {
        private final BitSet taken = new BitSet();

        void add(Span span) {
            taken.set(span.begin(), span.end());
        }

        /** Whether less than half of the span is taken. */
        boolean isFree(Span span) {
            int units = 0;
            for (int i = taken.nextSetBit(span.begin()); i >= 0 && i < span.end(); i = taken.nextSetBit(i + 1)) {
                units++;
            }
            return units * 2 < span.length();
        }
    }
}
