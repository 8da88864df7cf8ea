package org.parley.annotators.internal.quotes;

import java.util.BitSet;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueType;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds the cue and source that attribute a stretch in quotation marks, behind it or before it. Keeps nothing between calls. */
final class AttributionFinder {

    private static final int FARTHEST = 30;
    private static final int LONGEST_NAME = 8;

    private final Reading reading;
    private final StretchShape shape;
    private final BitSet usedCues;

    /** @param usedCues takes the tokens of prepositions that name a reporter */
    AttributionFinder(Reading reading, StretchShape shape, BitSet usedCues) {
        this.reading = reading;
        this.shape = shape;
        this.usedCues = usedCues;
    }

    /** The attribution behind a stretch: "...," he said; "...," said the minister; "...," according to the ministry. Null if there is none. */
    Attribution behind(Reading.Stretch stretch) {
        Sentence sentence = reading.sentenceOf(stretch.last());
        int i = stretch.last() + 1;
        if (i > sentence.last() || !shape.endsOpen(stretch)) {
            return null;
        }
        if (StretchShape.isSeparator(reading.token(i))) {
            i++;
        }
        int end = Math.min(sentence.last() + 1, i + FARTHEST);
        for (int k = i; k < end && !reading.isQuoted(k); k++) {
            Cue preposition = k <= i + 1 ? reading.cues.prepositionAt(k) : null;
            if (preposition != null) {
                return new Attribution(preposition, phraseAt(preposition.last() + 1), null, false);
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

    /**
     * The attribution behind a stretch that a comma ends, where the parts of speech show none: the first form that is a verb of speech
     * wherever it stands, with the words at its side. Null if no such form follows.
     */
    Attribution guessedBehind(Reading.Stretch stretch) {
        Sentence sentence = reading.sentenceOf(stretch.last());
        int first = stretch.last() + 1;
        if (first <= sentence.last() && StretchShape.isSeparator(reading.token(first))) {
            first++;
        }
        int end = Math.min(sentence.last() + 1, first + LONGEST_NAME);
        for (int i = first; i < end && !reading.isQuoted(i) && reading.token(i).isWord(); i++) {
            Cue cue = reading.cues.sureVerbAt(i);
            if (cue != null) {
                NounPhrase source = i == first ? nameBehind(i + 1, sentence) : new NounPhrase(first, i - 1, i - 1);
                return new Attribution(cue, source, null, true);
            }
        }
        return null;
    }

    /** The words from a token up to the next mark, as far as they may be a name, or null. */
    private NounPhrase nameBehind(int first, Sentence sentence) {
        int last = first - 1;
        while (last < sentence.last() && last - first < LONGEST_NAME && reading.token(last + 1).isWord()
                && !reading.isQuoted(last + 1)
                && (last < first || reading.token(last + 1).isCapitalised() || reading.token(last).pos() == Pos.DET)) {
            last++;
        }
        return last < first ? null : new NounPhrase(first, last, last);
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
        return subject == null ? null : new Attribution(verb, subject, reporter(at, sentence), false);
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

    /** The attribution before a stretch: he said, "..."; he said: "..."; Smith: "...". Null if there is none. */
    Attribution before(Reading.Stretch stretch) {
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
        boolean comma = StretchShape.isSeparator(reading.token(end));
        int inner = colon || comma ? end - 1 : end;
        boolean complete = colon || reading.token(stretch.first() + 1).isCapitalised() || comma;
        int seenVerbs = 0;
        for (int i = inner; i >= Math.max(sentence.first(), end - FARTHEST) && !reading.isQuoted(i); i--) {
            Cue verb = reading.cues.verbAt(i);
            if (verb != null && (seenVerbs == 0 || colon) && (verb.verb().quoted() || colon)) {
                boolean adjacent = i == inner;
                boolean named = !adjacent && !colon && !comma && verb.verb().phrase();
                if (named || !complete && !adjacent || !adjacent && !colon && hasThat(i + 1, end)
                        || !colon && shape.isPartial(stretch)) {
                    return null;
                }
                NounPhrase subject = reading.subjects.before(i);
                if (subject == null && isPassive(i)) {
                    return null;
                }
                return new Attribution(verb, subject, null, false);
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
        return new Attribution(new Cue(colon, colon, CueType.PUNCTUATION, false, null), subject, null, false);
    }
}
