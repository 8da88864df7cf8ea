package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        found.addAll(new TranscriptFinder(text).find());
        List<FoundQuote> rest = new ArrayList<>(new HeadlineQuoteFinder(reading).find());
        rest.addAll(new DirectQuoteFinder(reading, usedCues).find());
        rest.addAll(new ReportedSpeechFinder(reading, usedCues).find());
        Occupied occupied = new Occupied(text);
        found.forEach(occupied::add);
        for (FoundQuote quote : rest) {
            Span span = quote.span().trimmed(text.text());
            if (span.length() > 0 && occupied.isFree(quote, span)) {
                occupied.add(quote);
                found.add(quote);
            }
        }
        found.sort(Comparator.comparingInt((FoundQuote q) -> q.span().begin()).thenComparingInt(q -> -q.span().end()));
        return new ParticipantFinder(reading).complete(found);
    }

    /** Keeps what is taken already, so that the same words are given once, unless one quote reports another with its cue. */
    private static final class Occupied {
        private final AnalyzedText text;
        private final Map<Integer, FoundQuote> byToken = new HashMap<>();

        Occupied(AnalyzedText text) {
            this.text = text;
        }

        void add(FoundQuote quote) {
            for (int i = text.tokenAt(quote.span().begin()); i < text.tokens().size()
                    && text.token(i).begin() < quote.span().end(); i++) {
                byToken.putIfAbsent(i, quote);
            }
        }

        /** Whether less than half of the words are taken, or what takes them is reported with its cue inside this quote. */
        boolean isFree(FoundQuote quote, Span span) {
            int tokens = 0;
            int taken = 0;
            FoundQuote other = null;
            for (int i = text.tokenAt(span.begin()); i < text.tokens().size()
                    && text.token(i).begin() < span.end(); i++) {
                tokens++;
                FoundQuote there = byToken.get(i);
                if (there != null) {
                    taken++;
                    other = there;
                }
            }
            return taken * 2 < tokens || taken < tokens && other.cue() != null && reports(quote, other);
        }

        private boolean reports(FoundQuote outer, FoundQuote inner) {
            Span cue = text.span(inner.cue().first(), inner.cue().last());
            return outer.span().covers(cue) && outer.span().begin() < inner.span().begin()
                    && outer.kind() != QuoteKind.DIRECT;
        }
    }
}
