package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/**
 * What stands before a verb, or around a noun, that bears on whether something happened.
 *
 * @param negated "not", "no"
 * @param modal a modal verb, or "is to"
 * @param possible "may", "could"
 * @param probable "expected to", "likely to"
 * @param prospective "hope to", "urged them to", "if"
 * @param conditional "if", "whether"
 * @param failing "failed to"
 * @param refusing "refused to"
 * @param infinitive behind "to"
 * @param settling "managed to": the infinitive tells what happened
 */
record Modality(boolean negated, boolean modal, boolean possible, boolean probable, boolean prospective,
        boolean conditional, boolean failing, boolean refusing, boolean infinitive, boolean settling) {

    private static final int BEFORE = 6;
    private static final int BEHIND = 8;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nobody", "neither", "nor", "without",
            "no", "none", "unlikely", "cannot");
    private static final Set<String> FAILING = Set.of("failed", "failing", "fail", "fails", "unable", "failure");
    private static final Set<String> REFUSING = Set.of("refused", "refuse", "refuses", "refusing", "declined",
            "refusal");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "should", "must", "can",
            "shall", "'ll", "'d");
    private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "can", "possible", "possibly");
    private static final Set<String> PROBABLE = Set.of("expected", "expects", "expect", "likely", "unlikely", "due",
            "set", "scheduled", "poised", "expecting", "near", "close", "nearing");
    private static final Set<String> PROSPECTIVE = Set.of("hope", "hopes", "hoped", "hoping", "want", "wants", "wanted",
            "seek", "seeks", "seeking",
            "sought", "try", "tries", "trying", "tried", "aim", "aims", "aimed", "plan", "plans", "planned", "expect",
            "expected", "expects",
            "ready", "willing", "willingness", "prepared", "close", "near", "nearing", "urge", "urged", "urges",
            "urging", "call", "calls",
            "called", "asked", "ask", "efforts", "effort", "need", "needs", "if", "whether", "unless", "until",
            "before", "propose", "proposed",
            "likely", "bid", "chance", "possible", "struggled", "push", "pushing", "attempt", "attempts", "order",
            "failing", "expecting", "set");

    /**
     * Reads it off the words before a token as far as its clause goes, and behind it for a noun.
     *
     * @param at the verb that decides, or the noun if there is none
     * @param noun whether it is a noun
     */
    static Modality around(int at, boolean noun, AnalyzedText text) {
        Sentence sentence = text.sentenceOf(at);
        boolean negated = false;
        boolean modal = false;
        boolean possible = false;
        boolean probable = false;
        boolean prospective = false;
        boolean conditional = false;
        boolean failing = false;
        boolean refusing = false;
        boolean infinitive = at > sentence.first() && text.token(at - 1).is("to");
        for (int i = at - 1; i >= Math.max(sentence.first(), at - BEFORE); i--) {
            Token token = text.token(i);
            boolean iffy = token.is("if") || token.is("whether");
            if (i < at - 1 && (token.is(",") || token.is(";") || token.is("that") || token.pos() == Pos.SCONJ && !iffy)
                    || token.pos() == Pos.CCONJ) {
                break;
            }
            negated |= NEGATIONS.contains(token.lower());
            modal |= MODALS.contains(token.lower()) && token.pos() == Pos.AUX
                    || token.is("to") && i > sentence.first() && isBe(text.token(i - 1)) && i == at - 1;
            possible |= POSSIBLE.contains(token.lower());
            probable |= PROBABLE.contains(token.lower()) && infinitive;
            conditional |= iffy;
            failing |= FAILING.contains(token.lower());
            refusing |= REFUSING.contains(token.lower());
            prospective |= PROSPECTIVE.contains(token.lower()) && (infinitive || iffy);
            if (token.pos() == Pos.VERB && !infinitive) {
                break;
            }
        }
        if (noun) {
            modal |= behind(at, sentence, text, MODALS);
            negated |= behind(at, sentence, text, Set.of("not", "n't", "never"));
            possible |= modal && behind(at, sentence, text, POSSIBLE);
        }
        return new Modality(negated, modal, possible, probable, prospective, conditional, failing, refusing, infinitive,
                isSettling(at, sentence, text));
    }

    private static boolean isBe(Token token) {
        return token.is("is") || token.is("are") || token.is("was") || token.is("were");
    }

    private static boolean isSettling(int at, Sentence sentence, AnalyzedText text) {
        return at - 2 >= sentence.first()
                && (text.token(at - 2).lower().startsWith("manage") || text.token(at - 2).lower().startsWith("help"));
    }

    /** Whether one of the words stands behind a noun before its verb. */
    private static boolean behind(int at, Sentence sentence, AnalyzedText text, Set<String> words) {
        for (int i = at + 1; i <= Math.min(sentence.last(), at + BEHIND); i++) {
            Token token = text.token(i);
            if (words.contains(token.lower()) && token.pos() != Pos.NOUN) {
                return true;
            }
            if (token.pos() == Pos.VERB || token.is(",")) {
                return false;
            }
        }
        return false;
    }
}
