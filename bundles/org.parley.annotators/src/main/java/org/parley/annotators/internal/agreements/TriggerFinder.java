package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds the words that tell of agreements in a sentence. Keeps nothing between calls. */
final class TriggerFinder {

    private final AnalyzedText text;
    private final AgreementLexicon words;

    TriggerFinder(AnalyzedText text, AgreementLexicon words) {
        this.text = text;
        this.words = words;
    }

    /** The triggers in order, one for each token at most. */
    List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        Window window = new Window(text, words, sentence);
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            Trigger trigger = at(i, window);
            if (trigger != null && found.stream().noneMatch(t -> t.token() == trigger.token())) {
                found.add(trigger);
            }
        }
        return found;
    }

    private Trigger at(int i, Window window) {
        Token token = text.token(i);
        boolean afterNoun = i > window.first() && window.isNoun(i - 1);
        boolean headlineVerb = token.pos() == Pos.NOUN && afterNoun
                && (window.is(i, "agree") || window.is(i, "sign")
                        || window.is(i, "meet") && window.isArranged(i)
                        || window.is(i, "collapse") && window.is(i - 1, "talks"));
        if (token.pos() == Pos.VERB || headlineVerb || window.is(i, "agree") && token.pos() == Pos.ADJ) {
            Trigger trigger = VerbTriggers.at(i, window);
            if (trigger != null) {
                return trigger;
            }
        }
        if (window.is(i, "ready") && isCopula(i - 1, window) && i + 1 < window.last() && window.token(i + 1).is("to")
                && isBareVerb(i + 2 > window.last() ? i + 1 : i + 2, window)) {
            return new Trigger(i, i, i, AgreementStatus.PROPOSED, Rule.PROMISED);
        }
        return window.isNoun(i) && window.is(i, "noun") ? NounTriggers.at(i, window) : null;
    }

    private static boolean isBareVerb(int i, Window window) {
        return window.token(i).pos() == Pos.VERB && !window.token(i).lower().endsWith("ing");
    }

    private static boolean isCopula(int i, Window window) {
        if (i < window.first()) {
            return false;
        }
        Token token = window.token(i);
        if (i > window.first() && window.token(i - 1).is("who")) {
            return false;
        }
        return token.is("is") || token.is("are") || token.is("was") || token.is("were")
                || token.pos() == Pos.ADV && isCopula(i - 1, window);
    }
}
