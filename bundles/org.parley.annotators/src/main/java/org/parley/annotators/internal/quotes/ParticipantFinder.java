package org.parley.annotators.internal.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueType;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Characters;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/**
 * Completes quotes with those whom the words are said to and those who pass them on, where the sentence of the cue says so: told X, X was told,
 * wrote to X, in a letter to X, addressing X; X quoted Y as saying, according to X Y said; and with a calibrated confidence. Keeps nothing
 * between calls.
 */
final class ParticipantFinder {

    private static final Set<String> LETTERS = Set.of("letter", "message", "speech", "address", "note", "email",
            "e-mail", "memo", "telegram", "remarks");
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "cited", "cites", "quoting", "citing");
    private static final int FARTHEST = 14;

    private final Reading reading;

    ParticipantFinder(Reading reading) {
        this.reading = reading;
    }

    /** The quotes, given in order of their begin, in the same order and completed; what continues another continues its completed form. */
    List<FoundQuote> complete(List<FoundQuote> quotes) {
        Map<FoundQuote, FoundQuote> done = new IdentityHashMap<>();
        List<FoundQuote> completed = new ArrayList<>(quotes.size());
        Deque<FoundQuote> around = new ArrayDeque<>();
        for (FoundQuote quote : quotes) {
            while (!around.isEmpty() && around.peek().span().end() <= quote.span().begin()) {
                around.pop();
            }
            FoundQuote made = calibrated(passedOn(complete(quote), around.peek()));
            if (quote.continued() != null) {
                made = made.goingOnWith(done.getOrDefault(quote.continued(), quote.continued()));
            }
            around.push(quote);
            done.put(quote, made);
            completed.add(made);
        }
        return completed;
    }

    private FoundQuote calibrated(FoundQuote quote) {
        String word = quote.cue() == null ? null : reading.token(quote.cue().first()).lower();
        return quote.sure(Calibration.confidence(quote, words(quote.span()), word));
    }

    /** The number of runs of characters between white space. */
    private int words(Span span) {
        int words = 0;
        boolean within = false;
        for (int i = span.begin(); i < span.end(); i++) {
            boolean blank = Characters.isBlank(reading.text.text().charAt(i));
            words += !blank && !within ? 1 : 0;
            within = !blank;
        }
        return words;
    }

    private FoundQuote complete(FoundQuote quote) {
        Cue cue = quote.cue();
        if (cue == null || cue.type() != CueType.VERB || cue.verb() == null) {
            return quote;
        }
        FoundQuote relayed = relayed(quote, cue);
        NounPhrase addressee = addressee(relayed, cue);
        return addressee == null || addressee.equals(relayed.source()) ? relayed : relayed.saidTo(addressee);
    }

    private FoundQuote passedOn(FoundQuote inner, FoundQuote outer) {
        boolean open = outer != null && inner.reporter() == null && inner.source() != null && inner.cue() != null;
        return open && reports(outer, inner) ? inner.reportedBy(outer.source()) : inner;
    }

    private boolean reports(FoundQuote outer, FoundQuote inner) {
        return outer.source() != null && outer.kind() != QuoteKind.DIRECT
                && outer.span().covers(inner.span()) && outer.span().length() > inner.span().length()
                && outer.span().covers(reading.span(inner.source().first(), inner.source().last()))
                && outer.span().covers(reading.span(inner.cue().first(), inner.cue().last()));
    }

    private NounPhrase addressee(FoundQuote quote, Cue cue) {
        int verb = cue.last();
        Sentence sentence = reading.sentenceOf(verb);
        boolean person = cue.verb() != null && cue.verb().person();
        if (person && reading.cues.isPassive(cue)) {
            return reading.subjects.before(cue.first());
        }
        NounPhrase object = person ? phrase(verb + 1, sentence, quote.span()) : null;
        if (object != null) {
            return object;
        }
        if (verb + 2 <= sentence.last() && reading.token(verb + 1).is("to") && !cue.verb().infinitive()) {
            NounPhrase dative = phrase(verb + 2, sentence, quote.span());
            return dative != null && mayListen(dative) ? dative : null;
        }
        return ofLetter(cue, sentence, quote.span());
    }

    private NounPhrase ofLetter(Cue cue, Sentence sentence, Span content) {
        for (int i = Math.max(sentence.first(), cue.first() - FARTHEST); i < Math.min(sentence.last() - 1,
                cue.last() + FARTHEST); i++) {
            Token token = reading.token(i);
            if (reading.isQuoted(i) || content.covers(reading.span(i, i))) {
                continue;
            }
            boolean letter = LETTERS.contains(token.lower()) && reading.token(i + 1).is("to") && i > sentence.first();
            boolean addressing = i == sentence.first() && token.is("addressing");
            NounPhrase to = letter ? phrase(i + 2, sentence, content)
                    : addressing ? phrase(i + 1, sentence, content) : null;
            if (to != null) {
                return to;
            }
        }
        return null;
    }

    /** The noun phrase that begins at a token of the sentence, outside quotation marks and the content, and tells no time; or null. */
    private NounPhrase phrase(int first, Sentence sentence, Span content) {
        if (first > sentence.last() || reading.isQuoted(first) || reading.token(first).is("that")) {
            return null;
        }
        NounPhrase base = reading.phrases.startingAt(first);
        if (base == null || reading.lexicon.isTime(reading.token(base.head()).lower()) || reading.isQuoted(base.last())
                || content.overlaps(reading.span(base.first(), base.last()))) {
            return null;
        }
        NounPhrase whole = reading.phrases.extended(base);
        return content.overlaps(reading.span(whole.first(), whole.last())) ? base : whole;
    }

    private boolean mayListen(NounPhrase phrase) {
        Token head = reading.token(phrase.head());
        return head.isCapitalised() || head.isAny(Pos.PRON, Pos.PROPN) || head.lower().endsWith("s")
                || reading.token(phrase.first()).pos() == Pos.DET;
    }

    /** The Gazette quoted Bell as saying ...: Bell is the source and the Gazette passes it on. */
    private FoundQuote relayed(FoundQuote quote, Cue cue) {
        int as = cue.first() - 1;
        Sentence sentence = reading.sentenceOf(cue.first());
        if (as <= sentence.first() || !reading.token(cue.first()).is("saying") || !reading.token(as).is("as")) {
            return quote;
        }
        for (int i = as - 1; i > sentence.first() && i > as - FARTHEST; i--) {
            if (QUOTING.contains(reading.token(i).lower()) && !reading.isQuoted(i)) {
                NounPhrase quoted = phrase(i + 1, sentence, quote.span());
                return quoted == null || quoted.last() >= as ? quote
                        : quote.from(quoted).reportedBy(reading.subjects.before(i));
            }
        }
        return quote;
    }
}
