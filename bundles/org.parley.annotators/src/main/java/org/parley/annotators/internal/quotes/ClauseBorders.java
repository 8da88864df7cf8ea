package org.parley.annotators.internal.quotes;

import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Characters;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Tells where reported clauses begin and end, from parts of speech, commas and further cues. */
final class ClauseBorders {

    private static final Set<String> BREAKING = Set.of("but", "while", "although", "though", "whereas", "despite",
            "compared");

    private final Reading reading;

    ClauseBorders(Reading reading) {
        this.reading = reading;
    }

    /** The last token of the clause that begins at {@code from}: before the sentence's end, a further cue or a contrasting clause. */
    int end(int from, Sentence sentence) {
        int last = lastWord(sentence);
        for (int i = from + 1; i <= last; i++) {
            if (reading.isQuoted(i) && !isStretchEnd(i)) {
                continue;
            }
            Token token = reading.token(i);
            if (token.is(";")) {
                return i - 1;
            }
            if (i > from + 1 && i < last && isDash(i) && !hasDash(from, i - 1)
                    && !hasDash(i + 1, last)) {
                return i - 1;
            }
            if (token.is(",") && i < last && breaksAfterComma(i + 1, last)) {
                return i - 1;
            }
            if (i > from + 2 && token.pos() == Pos.CCONJ && i < last && isFurtherCue(i + 1, last)) {
                return reading.token(i - 1).is(",") ? i - 2 : i - 1;
            }
            if (isStretchEnd(i) && i < last && reading.token(i - 1).is(",") && !reading.isQuoted(i + 1)
                    && (breaksAfterComma(i + 1, last) || reading.token(i + 1).pos() == Pos.ADP)) {
                return i;
            }
        }
        return last;
    }

    /** Whether a dash stands there: two enclose an insertion, a single one begins what somebody else adds. */
    private boolean isDash(int i) {
        Token token = reading.token(i);
        return Characters.isDash(token.text().charAt(0)) && !reading.isQuoted(i);
    }

    private boolean hasDash(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (isDash(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStretchEnd(int i) {
        Reading.Stretch stretch = reading.stretchAt(i);
        return stretch != null && stretch.last() == i;
    }

    /** The last token of a sentence that is no sentence end; a closing quotation mark counts. */
    int lastWord(Sentence sentence) {
        int last = sentence.last();
        while (last > sentence.first() && !reading.token(last).isWord() && !isStretchEnd(last)
                && !reading.token(last).is(")")
                && !reading.token(last).is("%")) {
            last--;
        }
        return last;
    }

    private boolean breaksAfterComma(int i, int last) {
        Token token = reading.token(i);
        if (token.is("but") && i + 1 < last && goesOn(i + 1, last)) {
            return false;
        }
        if (BREAKING.contains(token.lower()) || reading.cues.prepositionAt(i) != null
                || token.is("in") && reading.token(i + 1).is("contrast")) {
            return true;
        }
        Cue cue = reading.cueVerb(i);
        if (cue != null && (token.lower().endsWith("ing") || reading.lexicon.sureForms().contains(token.lower()))) {
            return true;
        }
        if (token.pos() == Pos.CCONJ && i < last) {
            return isFurtherCue(i + 1, last) || clauseWithCue(i + 1, last);
        }
        return clauseWithCue(token.is("as") ? i + 1 : i, last);
    }

    /** "and added that", "but said it": a coordinated cue. */
    private boolean isFurtherCue(int i, int last) {
        int k = i;
        while (k < last && (reading.token(k).isAny(Pos.ADV, Pos.AUX) || reading.token(k).is("not"))) {
            k++;
        }
        Cue cue = reading.cueVerb(k);
        return cue != null && (reading.lexicon.sureForms().contains(reading.token(k).lower())
                || k < last && reading.token(k).lower().endsWith("ing") && cue.verb().that()
                        && (reading.token(k + 1).is("that") || cue.verb().bare())
                || k < last && reading.token(k + 1).is("that") && cue.verb().that());
    }

    /** Whether a verb follows without a subject of its own: "but first agreed to open it". */
    private boolean goesOn(int i, int last) {
        int k = i;
        while (k < last && reading.token(k).pos() == Pos.ADV) {
            k++;
        }
        return reading.token(k).pos() == Pos.VERB && !isFurtherCue(i, last);
    }

    /** A subject and a verb of speech: "he said". */
    private boolean clauseWithCue(int i, int last) {
        if (i > last || reading.isQuoted(i)) {
            return false;
        }
        NounPhrase base = reading.phrases.startingAt(i);
        NounPhrase phrase = base == null ? null : reading.phrases.extended(base);
        if (phrase == null || phrase.last() + 1 > last) {
            return false;
        }
        int k = phrase.last() + 1;
        while (k < last && reading.token(k).isAny(Pos.ADV, Pos.AUX)) {
            k++;
        }
        Cue cue = reading.cueVerb(k);
        return cue != null && (cue.verb().bare() || cue.verb().quoted())
                && reading.lexicon.sureForms().contains(reading.token(k).lower());
    }
}
