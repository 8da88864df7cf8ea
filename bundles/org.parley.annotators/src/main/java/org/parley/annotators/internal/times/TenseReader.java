package org.parley.annotators.internal.times;

import java.util.Set;

import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Tells whether the verb nearest before a place of a text tells of the future. Keeps nothing between calls. */
public final class TenseReader {

    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "would", "may", "might", "could", "should",
            "must", "wo");
    private static final Set<String> BEGINNING = Set.of("starting", "beginning", "effective", "due", "scheduled",
            "until", "till", "by");
    private static final int REACH = 25;

    private final AnalyzedText text;

    /** @param text the text to read */
    public TenseReader(AnalyzedText text) {
        this.text = text;
    }

    /** Whether what is told at an offset lies ahead: behind "will", an infinitive, "starting" or "by". */
    public boolean isFuture(int offset) {
        int at = text.tokenAt(offset);
        if (at >= text.tokens().size()) {
            return false;
        }
        Sentence sentence = text.sentenceOf(at);
        for (int i = at; i >= Math.max(sentence.first(), at - REACH); i--) {
            Token token = text.token(i);
            if (BEGINNING.contains(token.lower()) || AHEAD.contains(token.lower()) && token.pos() == Pos.AUX) {
                return true;
            }
            if (token.pos() == Pos.VERB && !token.lower().endsWith("ing")) {
                return governed(i, sentence);
            }
        }
        return false;
    }

    /** Whether "to", or a modal verb with adverbs behind it, stands before a verb. */
    private boolean governed(int verb, Sentence sentence) {
        int i = verb - 1;
        while (i > sentence.first() && (text.token(i).isAny(Pos.ADV, Pos.PART) && !text.token(i).is("to")
                || text.token(i).is("be") || text.token(i).is("have"))) {
            i--;
        }
        return i >= sentence.first() && (text.token(i).is("to") || AHEAD.contains(text.token(i).lower()));
    }
}
