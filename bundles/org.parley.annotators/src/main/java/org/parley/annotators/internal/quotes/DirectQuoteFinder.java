package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueType;
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
    private final List<FoundQuote> found = new ArrayList<>();

    /** A cue with the phrase that names its source. */
    private record Attribution(Cue cue, NounPhrase source, NounPhrase reporter) {
    }

    DirectQuoteFinder(Reading reading, BitSet usedCues) {
        this.reading = reading;
        this.usedCues = usedCues;
    }

    /** The direct quotes in order; marks the cues that they use. */
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
            return quote(stretch, after(stretch), last, 0.95f);
        }
        boolean followsCueOfLast = last != null && last.cue() != null && last.cue().first() > lastEnd
                && isBroken(stretch, last);
        if (followsCueOfLast) {
            return quote(stretch, null, last, 0.95f);
        }
        Attribution behind = isPartial(stretch) ? null : after(stretch);
        if (behind != null) {
            return quote(stretch, behind, null, 0.97f);
        }
        Attribution before = before(stretch);
        if (before != null) {
            return quote(stretch, before, null, 0.82f);
        }
        return standsAlone(stretch) ? alone(stretch, last, lastEnd) : null;
    }

    private FoundQuote quote(Reading.Stretch stretch, Attribution by, FoundQuote continued, float confidence) {
        if (by != null && by.cue().first() >= 0) {
            usedCues.set(by.cue().first());
        }
        return new FoundQuote(stretch.marks().span(), QuoteKind.DIRECT, by == null ? null : by.cue(),
                by == null ? null : by.source(),
                by == null ? null : by.reporter(), by == null || by.source() == null ? continued : null, confidence);
    }

    /** Whether a stretch is a part of the clause around it: a word that is no cue stands right before it. */
    private boolean isPartial(Reading.Stretch stretch) {
        int before = stretch.first() - 1;
        if (before < reading.sentenceOf(stretch.first()).first() || reading.isQuoted(before)) {
            return false;
        }
        if (reading.token(before).pos() == Pos.PART) {
            return true;
        }
        if (!reading.token(before).isWord()) {
            return false;
        }
        if (goesOn(stretch)) {
            return true;
        }
        return reading.cues.verbAt(before) == null
                && (!reading.token(stretch.first() + 1).isCapitalised() || reading.token(before).isAny(Pos.ADP, Pos.DET)
                        || reading.token(before).pos() == Pos.ADJ);
    }

    /** Whether the clause goes on behind a few quoted words: "hope" that they would come. */
    private boolean goesOn(Reading.Stretch stretch) {
        int next = stretch.last() + 1;
        if (stretch.last() - stretch.first() > 7 || next >= reading.sentenceOf(stretch.last()).last()
                || !reading.token(stretch.last() - 1).isWord()) {
            return false;
        }
        Token token = reading.token(next);
        return token.is("that") || token.is("of") || token.is("to") && reading.token(next + 1).pos() == Pos.VERB
                || token.isAny(Pos.NOUN, Pos.AUX);
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

    /** The attribution behind a stretch: "...," he said; "...," said the minister; "...," according to the ministry. */
    private Attribution after(Reading.Stretch stretch) {
        Sentence sentence = reading.sentenceOf(stretch.last());
        int i = stretch.last() + 1;
        if (i > sentence.last() || !endsOpen(stretch)) {
            return null;
        }
        if (isSeparator(reading.token(i))) {
            i++;
        }
        int end = Math.min(sentence.last() + 1, i + FARTHEST);
        for (int k = i; k < end && !reading.isQuoted(k); k++) {
            Cue preposition = k <= i + 1 ? reading.cues.prepositionAt(k) : null;
            if (preposition != null) {
                return new Attribution(preposition, phraseAt(preposition.last() + 1), null);
            }
            Cue verb = reading.cues.verbAt(k);
            if (verb != null && verb.verb().quoted()) {
                return withSubject(verb, i, k, sentence);
            }
            if (reading.isFiniteVerb(k) && reading.token(k).pos() == Pos.VERB && !inRelative(k, i)) {
                return null;
            }
        }
        return null;
    }

    private Attribution withSubject(Cue verb, int from, int at, Sentence sentence) {
        NounPhrase subject = null;
        boolean inverted = at == from || at == from + 1 && reading.token(from).pos() == Pos.ADV;
        if (inverted) {
            subject = reading.subjects.after(at);
            if (subject == null && reading.token(at).lower().endsWith("ing")) {
                return null;
            }
        } else {
            subject = reading.subjects.before(at);
            if (subject != null && subject.first() < from) {
                subject = null;
            }
        }
        return subject == null ? null : new Attribution(verb, subject, reporter(at, sentence));
    }

    private NounPhrase reporter(int cue, Sentence sentence) {
        for (int i = cue + 1; i < Math.min(sentence.last(), cue + 12); i++) {
            Cue preposition = reading.isQuoted(i) ? null : reading.cues.prepositionAt(i);
            if (preposition != null) {
                usedCues.set(i);
                return phraseAt(preposition.last() + 1);
            }
        }
        return null;
    }

    private NounPhrase phraseAt(int i) {
        if (i >= reading.text.tokens().size()) {
            return null;
        }
        NounPhrase base = reading.phrases.startingAt(i);
        return base == null ? null : reading.phrases.extended(base);
    }

    private boolean inRelative(int verb, int from) {
        for (int i = verb - 1; i >= Math.max(from, verb - 3); i--) {
            if (reading.token(i).is("who") || reading.token(i).is("which") || reading.token(i).is("that")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what comes behind the closing mark may attribute it: a comma, question mark or the like stands at the border. */
    private boolean endsOpen(Reading.Stretch stretch) {
        Token inner = reading.token(stretch.last() - 1);
        Token next = reading.token(stretch.last() + 1);
        return isSeparator(inner) || inner.is("?") || inner.is("!") || inner.is(".") || inner.text().startsWith("..")
                || inner.is("\u2026")
                || inner.is("'") || isSeparator(next) || next.isAny(Pos.PRON, Pos.PROPN) && isLong(stretch)
                || reading.lexicon.sureForms().contains(next.lower()) && isLong(stretch);
    }

    private static boolean isSeparator(Token token) {
        return token.is(",") || Characters.isDash(token.text().charAt(0));
    }

    private boolean isLong(Reading.Stretch stretch) {
        return stretch.last() - stretch.first() > 5;
    }

    /** The attribution before a stretch: he said, "..."; he said: "..."; Smith: "...". */
    private Attribution before(Reading.Stretch stretch) {
        Sentence sentence = reading.sentenceOf(stretch.first());
        int end = stretch.first() - 1;
        if (end < sentence.first()) {
            boolean introduced = end >= 0 && reading.token(end).is(":") && !reading.text.paragraphOf(end).furniture();
            if (!introduced) {
                return null;
            }
            sentence = reading.sentenceOf(end);
        }
        boolean colon = reading.token(end).is(":");
        boolean comma = isSeparator(reading.token(end));
        int inner = colon || comma ? end - 1 : end;
        boolean complete = colon || reading.token(stretch.first() + 1).isCapitalised() || comma;
        int seenVerbs = 0;
        for (int i = inner; i >= Math.max(sentence.first(), end - FARTHEST) && !reading.isQuoted(i); i--) {
            Cue verb = reading.cues.verbAt(i);
            if (verb != null && (seenVerbs == 0 || colon) && (verb.verb().quoted() || colon)) {
                boolean adjacent = i == inner;
                if (!complete && !adjacent || !adjacent && !colon && hasThat(i + 1, end)
                        || !colon && isPartial(stretch)) {
                    return null;
                }
                NounPhrase subject = reading.subjects.before(i);
                if (subject == null && isPassive(i)) {
                    return null;
                }
                return new Attribution(verb, subject, null);
            }
            if (reading.isFiniteVerb(i)) {
                seenVerbs++;
                if (!colon) {
                    return null;
                }
            }
        }
        return colon ? punctuation(sentence, end) : null;
    }

    private boolean hasThat(int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.token(i).is("that") && i + 1 < end) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int i) {
        return i > 0 && reading.token(i - 1).pos() == Pos.AUX;
    }

    private Attribution punctuation(Sentence sentence, int colon) {
        int verb = reading.mainVerb(sentence.first(), colon);
        NounPhrase subject = verb < 0 ? phraseAt(sentence.first()) : reading.subjects.before(verb);
        return new Attribution(new Cue(colon, colon, CueType.PUNCTUATION, false, null), subject, null);
    }

    /** Whether a stretch makes up all of its sentences. */
    private boolean standsAlone(Reading.Stretch stretch) {
        Sentence first = reading.sentenceOf(stretch.first());
        Sentence last = reading.sentenceOf(stretch.last());
        boolean wordsBefore = false;
        for (int i = first.first(); i < stretch.first(); i++) {
            wordsBefore |= reading.token(i).isWord();
        }
        boolean wordsBehind = false;
        for (int i = stretch.last() + 1; i <= last.last(); i++) {
            wordsBehind |= reading.token(i).isWord();
        }
        Token firstWord = reading.token(stretch.first() + 1);
        return !wordsBefore && !wordsBehind && (isLong(stretch) || firstWord.isCapitalised() || !firstWord.isWord())
                && !(reading.isTitle(stretch) && first.first() == 0);
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
