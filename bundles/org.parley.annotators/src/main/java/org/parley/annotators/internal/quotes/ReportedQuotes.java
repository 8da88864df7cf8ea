package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;

/** The indirect and mixed quotes found so far, in order of their cues. */
final class ReportedQuotes {

    /** Clauses without any quotation mark were right this much less often than those with some. */
    private static final float PLAIN = 0.92f;

    final List<FoundQuote> found = new ArrayList<>();
    private final Reading reading;

    ReportedQuotes(Reading reading) {
        this.reading = reading;
    }

    /** Adds the tokens from {@code first} to {@code last}; the kind comes from the quotation marks in them. */
    FoundQuote add(int first, int last, Cue cue, NounPhrase source, FoundQuote continued, float confidence) {
        QuoteKind kind = reading.kindOf(first, last);
        float sure = kind == QuoteKind.INDIRECT ? confidence * PLAIN : confidence;
        FoundQuote quote = new FoundQuote(reading.span(first, last), kind, cue, source, null, continued, sure);
        found.add(quote);
        return quote;
    }
}
