package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Characters;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/**
 * Finds direct quotes: stretches in quotation marks that a cue before or behind attributes, that go on with a quote before them, or that
 * stand by themselves. The words come from the quotation marks only.
 */
final class DirectQuoteFinder {

    private static final int FARTHEST = 30;

    private final Reading reading;
    private final BitSet usedCues;
    private final StretchShape shape;
    private final AttributionFinder attributions;
    private final List<FoundQuote> found = new ArrayList<>();

    DirectQuoteFinder(Reading reading, BitSet usedCues) {
        this.reading = reading;
        this.usedCues = usedCues;
        shape = new StretchShape(reading);
        attributions = new AttributionFinder(reading, shape, usedCues);
    }

    /** The direct quotes in order, and the clauses that end in quoted words and are attributed behind them; marks the cues that they use. */
    List<FoundQuote> find() {
        FoundQuote last = null;
        int lastEnd = -1;
        for (Reading.Stretch stretch : reading.stretches) {
            FoundQuote quote = read(stretch, last, lastEnd);
            if (quote != null) {
                found.add(quote);
                last = quote;
                lastEnd = stretch.last();
            }
        }
        return found;
    }

    private FoundQuote read(Reading.Stretch stretch, FoundQuote last, int lastEnd) {
        if (reading.text.paragraphOf(stretch.first()).furniture()) {
            return null;
        }
        if (stretch.marks().resumed() && last != null) {
            return quote(stretch, attributions.behind(stretch), last, 0.95f);
        }
        boolean followsCueOfLast = last != null && last.cue() != null && last.cue().first() > lastEnd
                && isBroken(stretch, last);
        if (followsCueOfLast) {
            return quote(stretch, null, last, 0.95f);
        }
        if (shape.isPartial(stretch)) {
            FoundQuote clause = clause(stretch);
            if (clause != null) {
                return clause;
            }
        } else {
            Attribution behind = behind(stretch);
            if (behind != null) {
                return quote(stretch, behind, null, behind.guessed() ? 0.9f : 0.97f);
            }
        }
        Attribution before = attributions.before(stretch);
        if (before != null) {
            return quote(stretch, before, null, 0.82f);
        }
        if (shape.standsAlone(stretch)) {
            return alone(stretch, last, lastEnd);
        }
        boolean afterComma = shape.hasWordsBefore(stretch) && reading.token(stretch.first() - 1).is(",");
        return afterComma && shape.isWholeSentence(stretch) ? introduced(stretch) : null;
    }

    private Attribution behind(Reading.Stretch stretch) {
        Attribution behind = attributions.behind(stretch);
        boolean handsOver = behind == null && shape.endsWithComma(stretch) && !shape.hasWordsBefore(stretch);
        return handsOver ? attributions.guessedBehind(stretch) : behind;
    }

    /** The plan was "dead," she said: the clause up to the quoted words, or null if they do not hand it over to a cue behind them. */
    private FoundQuote clause(Reading.Stretch stretch) {
        Attribution behind = shape.endsWithComma(stretch) ? attributions.behind(stretch) : null;
        int first = clauseBegin(stretch);
        if (behind == null || first < 0 || !closesClause(stretch, behind)) {
            return null;
        }
        usedCues.set(behind.cue().first());
        return new FoundQuote(reading.span(first, stretch.last()), QuoteKind.MIXED, behind.cue(), behind.source(),
                behind.reporter(), null, 0.85f);
    }

    /** Whether the cue takes what stands before it: a plain verb of speech in the active, in no clause that "and" or "who" begins. */
    private boolean closesClause(Reading.Stretch stretch, Attribution behind) {
        int next = stretch.last() + (reading.token(stretch.last() + 1).is(",") ? 2 : 1);
        boolean plain = behind.cue().verb() == null
                || reading.lexicon.sureForms().contains(reading.token(behind.cue().last()).lower())
                        && !reading.cues.isPassive(behind.cue());
        return plain && reading.token(next).pos() != Pos.CCONJ && !reading.token(next).is("who")
                && !reading.token(next).is("which");
    }

    /** The first token of the clause that ends in a stretch, or -1 if another cue stands in it or its sentence begins within quoted words. */
    private int clauseBegin(Reading.Stretch stretch) {
        int first = reading.sentenceOf(stretch.first()).first();
        for (int i = stretch.first() - 1; i >= first; i--) {
            if (usedCues.get(i)) {
                return -1;
            }
        }
        return first;
    }

    private FoundQuote quote(Reading.Stretch stretch, Attribution by, FoundQuote continued, float confidence) {
        if (by != null && by.cue().first() >= 0) {
            usedCues.set(by.cue().first());
        }
        return new FoundQuote(stretch.marks().span(), QuoteKind.DIRECT, by == null ? null : by.cue(),
                by == null ? null : by.source(),
                by == null ? null : by.reporter(), by == null || by.source() == null ? continued : null, confidence);
    }

    /** "A," she said, "b": the cue of the quote before stands between the two, in one sentence, and nothing else does. */
    private boolean isBroken(Reading.Stretch stretch, FoundQuote last) {
        int cue = last.cue().last();
        if (stretch.first() - cue > FARTHEST
                || reading.sentenceOf(cue).index() != reading.sentenceOf(stretch.first() - 1).index()
                || reading.sentenceOf(cue).paragraph() != reading.sentenceOf(stretch.first()).paragraph()) {
            return false;
        }
        Token before = reading.token(stretch.first() - 1);
        return (before.is(",") || before.is(";") || Characters.isDash(before.text().charAt(0)))
                && !hasOtherCue(cue + 1, stretch.first());
    }

    private boolean hasOtherCue(int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.cueVerb(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** He did not mince his words, "...": a whole sentence that no cue brings in is its sentence's subject's. */
    private FoundQuote introduced(Reading.Stretch stretch) {
        int verb = reading.mainVerb(reading.sentenceOf(stretch.first()).first(), stretch.first());
        NounPhrase source = verb < 0 || reading.isQuoted(verb) ? null : reading.subjects.before(verb);
        return new FoundQuote(stretch.marks().span(), QuoteKind.DIRECT, null, source, null, null, 0.8f);
    }

    private FoundQuote alone(Reading.Stretch stretch, FoundQuote last, int lastEnd) {
        int paragraph = reading.sentenceOf(stretch.first()).paragraph();
        Sentence before = sentenceBefore(stretch.first());
        boolean near = last != null
                && (reading.sentenceOf(lastEnd).paragraph() == paragraph || follows(lastEnd, stretch.first()));
        boolean other = before != null && before.paragraph() == paragraph
                && last != null && before.index() > reading.sentenceOf(lastEnd).index();
        NounPhrase nearest = other ? mainSubject(before) : null;
        if (nearest != null) {
            return new FoundQuote(stretch.marks().span(), QuoteKind.DIRECT, null, nearest, null, null, 0.85f);
        }
        if (near && (before == null || reading.sentenceOf(lastEnd).index() >= before.index() - 1)) {
            return quote(stretch, null, last, 0.95f);
        }
        NounPhrase subject = before == null ? null : mainSubject(before);
        if (subject != null) {
            return new FoundQuote(stretch.marks().span(), QuoteKind.DIRECT, null, subject, null, null, 0.7f);
        }
        return quote(stretch, null, last, last == null ? 0.5f : 0.85f);
    }

    private boolean follows(int lastEnd, int first) {
        return reading.sentenceOf(first).paragraph() - reading.sentenceOf(lastEnd).paragraph() == 1;
    }

    private Sentence sentenceBefore(int token) {
        int index = reading.sentenceOf(token).index() - 1;
        while (index >= 0
                && reading.text.paragraphs().get(reading.text.sentences().get(index).paragraph()).furniture()) {
            index--;
        }
        return index < 0 ? null : reading.text.sentences().get(index);
    }

    private NounPhrase mainSubject(Sentence sentence) {
        int verb = reading.mainVerb(sentence.first(), sentence.last() + 1);
        return verb < 0 || reading.isQuoted(verb) ? null : reading.subjects.before(verb);
    }
}
