package org.parley.annotators.internal.quotes;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Span;

/**
 * A piece of reported words. A quote that its cue breaks is two of them.
 *
 * @param span the content, with its quotation marks
 * @param kind how the words are given
 * @param cue what attributes them, or null
 * @param source the phrase that names who they come from, or null where it stands elsewhere or nowhere
 * @param reporter the phrase that names who passed them on, or null
 * @param addressee the phrase that names whom they are said to, or null
 * @param continued the piece that this one goes on with or follows in a chain, or null
 * @param confidence in (0, 1]
 */
public record FoundQuote(Span span, QuoteKind kind, Cue cue, NounPhrase source, NounPhrase reporter,
        NounPhrase addressee, FoundQuote continued, float confidence) {

    /** A quote whose addressee is not known. */
    FoundQuote(Span span, QuoteKind kind, Cue cue, NounPhrase source, NounPhrase reporter, FoundQuote continued,
            float confidence) {
        this(span, kind, cue, source, reporter, null, continued, confidence);
    }

    FoundQuote reportedBy(NounPhrase phrase) {
        return new FoundQuote(span, kind, cue, source, phrase, addressee, continued, confidence);
    }

    FoundQuote saidTo(NounPhrase phrase) {
        return new FoundQuote(span, kind, cue, source, reporter, phrase, continued, confidence);
    }

    FoundQuote from(NounPhrase phrase) {
        return new FoundQuote(span, kind, cue, phrase, reporter, addressee, continued, confidence);
    }

    FoundQuote goingOnWith(FoundQuote quote) {
        return new FoundQuote(span, kind, cue, source, reporter, addressee, quote, confidence);
    }

    FoundQuote sure(float value) {
        return new FoundQuote(span, kind, cue, source, reporter, addressee, continued, value);
    }
}
