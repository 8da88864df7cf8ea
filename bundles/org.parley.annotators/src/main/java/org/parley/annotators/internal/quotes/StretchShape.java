package org.parley.annotators.internal.quotes;

import org.parley.annotators.internal.text.Characters;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Tells how quoted words stand in the clause around them: whole, as a part of it, or open to what follows. Keeps nothing between calls. */
final class StretchShape {

    private static final int SHORT = 5;
    private static final int FEW = 7;

    private final Reading reading;

    StretchShape(Reading reading) {
        this.reading = reading;
    }

    /** Whether a stretch is a part of the clause around it: a word that is no cue stands right before it. */
    boolean isPartial(Reading.Stretch stretch) {
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
        if (goesOn(stretch) || startsSmall(stretch) && hasWordBehind(stretch)) {
            return true;
        }
        return reading.cues.verbAt(before) == null
                && (!reading.token(stretch.first() + 1).isCapitalised() || reading.token(before).isAny(Pos.ADP, Pos.DET)
                        || reading.token(before).pos() == Pos.ADJ);
    }

    private boolean startsSmall(Reading.Stretch stretch) {
        return !reading.token(stretch.first() + 1).isCapitalised() || reading.token(stretch.first() - 1).is("that");
    }

    private boolean hasWordBehind(Reading.Stretch stretch) {
        int next = stretch.last() + 1;
        return next <= reading.sentenceOf(stretch.last()).last() && reading.token(next).isWord()
                && reading.token(stretch.last() - 1).isWord();
    }

    /** Whether a stretch is a sentence of its own that the words before it bring in: it starts big, ends its sentence and holds a verb. */
    boolean isWholeSentence(Reading.Stretch stretch) {
        Token inner = reading.token(stretch.last() - 1);
        boolean stopped = inner.is(".") || inner.is("!") || inner.is("?")
                || stretch.last() < reading.sentenceOf(stretch.last()).last()
                        && reading.token(stretch.last() + 1).is(".");
        if (!stopped || !isLong(stretch) || !reading.token(stretch.first() + 1).isCapitalised()
                || reading.isTitle(stretch)) {
            return false;
        }
        for (int i = stretch.first() + 1; i < stretch.last(); i++) {
            if (reading.isFiniteVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause goes on behind a few quoted words: "hope" that they would come. */
    private boolean goesOn(Reading.Stretch stretch) {
        int next = stretch.last() + 1;
        if (stretch.last() - stretch.first() > FEW || next >= reading.sentenceOf(stretch.last()).last()
                || !reading.token(stretch.last() - 1).isWord()) {
            return false;
        }
        Token token = reading.token(next);
        return token.is("that") || token.is("of") || token.is("to") && reading.token(next + 1).pos() == Pos.VERB
                || token.isAny(Pos.NOUN, Pos.AUX);
    }

    /** Whether what comes behind the closing mark may attribute it: a comma, question mark or the like stands at the border. */
    boolean endsOpen(Reading.Stretch stretch) {
        Token inner = reading.token(stretch.last() - 1);
        Token next = reading.token(stretch.last() + 1);
        return isSeparator(inner) || inner.is("?") || inner.is("!") || inner.is(".") || inner.text().startsWith("..")
                || inner.is("\u2026") || inner.is("'") || isSeparator(next)
                || next.isAny(Pos.PRON, Pos.PROPN) && isLong(stretch)
                || reading.lexicon.sureForms().contains(next.lower()) && isLong(stretch);
    }

    /** Whether a comma at its end hands the words over to a cue behind them. */
    boolean endsWithComma(Reading.Stretch stretch) {
        return reading.token(stretch.last() - 1).is(",") || stretch.last() + 1 < reading.text.tokens().size()
                && reading.token(stretch.last() + 1).is(",");
    }

    static boolean isSeparator(Token token) {
        return token.is(",") || Characters.isDash(token.text().charAt(0));
    }

    boolean isLong(Reading.Stretch stretch) {
        return stretch.last() - stretch.first() > SHORT;
    }

    /** Whether words stand before a stretch in its sentence, outside all quotation marks. */
    boolean hasWordsBefore(Reading.Stretch stretch) {
        Sentence sentence = reading.sentenceOf(stretch.first());
        for (int i = sentence.first(); i < stretch.first(); i++) {
            if (reading.token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch makes up all of its sentences. */
    boolean standsAlone(Reading.Stretch stretch) {
        Sentence last = reading.sentenceOf(stretch.last());
        for (int i = stretch.last() + 1; i <= last.last(); i++) {
            if (reading.token(i).isWord()) {
                return false;
            }
        }
        Token firstWord = reading.token(stretch.first() + 1);
        return !hasWordsBefore(stretch) && (isLong(stretch) || firstWord.isCapitalised() || !firstWord.isWord())
                && !(reading.isTitle(stretch) && reading.sentenceOf(stretch.first()).first() == 0);
    }
}
