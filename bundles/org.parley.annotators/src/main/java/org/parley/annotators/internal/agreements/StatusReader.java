package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Reads status and factuality off the negation, modality and tense around a trigger. Keeps nothing between calls. */
final class StatusReader {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nobody", "neither", "nor", "without",
            "no", "none");
    private static final Set<String> FAILING = Set.of("failed", "failing", "fail", "fails", "unable", "failure");
    private static final Set<String> REFUSING = Set.of("refused", "refuse", "refuses", "refusing", "declined",
            "refusal");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "should", "must", "can",
            "shall", "'ll", "'d");
    private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "can", "possible", "possibly");
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

    private final AnalyzedText text;

    /** A status with its factuality. */
    record Reading(AgreementStatus status, String factuality) {
    }

    StatusReader(AnalyzedText text) {
        this.text = text;
    }

    /** The status of a trigger as its sentence puts it. */
    Reading read(Trigger trigger) {
        if (trigger.status() == AgreementStatus.FAILED) {
            return new Reading(AgreementStatus.FAILED, "CT-");
        }
        int at = trigger.verb() < 0 ? trigger.token() : trigger.verb();
        Sentence sentence = text.sentenceOf(at);
        boolean settled = trigger.status() == AgreementStatus.AGREED || trigger.status() == AgreementStatus.SIGNED;
        boolean negated = false;
        boolean modal = false;
        boolean possible = false;
        boolean prospective = false;
        boolean failing = false;
        boolean refusing = false;
        boolean infinitive = at > sentence.first() && text.token(at - 1).is("to");
        for (int i = at - 1; i >= Math.max(sentence.first(), at - 6); i--) {
            Token token = text.token(i);
            if (i < at - 1
                    && (token.is(",") || token.is(";") || token.is("that")
                            || token.pos() == Pos.SCONJ && !token.is("if") && !token.is("whether"))
                    || token.pos() == Pos.CCONJ) {
                break;
            }
            negated |= NEGATIONS.contains(token.lower());
            modal |= MODALS.contains(token.lower()) && token.pos() == Pos.AUX
                    || token.is("to") && i > sentence.first() && isBe(text.token(i - 1))
                            && i == at - 1;
            possible |= POSSIBLE.contains(token.lower());
            failing |= FAILING.contains(token.lower());
            refusing |= REFUSING.contains(token.lower());
            prospective |= PROSPECTIVE.contains(token.lower()) && (infinitive || token.is("if") || token.is("whether"));
            if (token.pos() == Pos.VERB && !infinitive) {
                break;
            }
        }
        if (trigger.verb() < 0 && settled) {
            modal |= modalBehind(trigger.token(), sentence);
            negated |= negatedBehind(trigger.token(), sentence);
        }
        if (refusing) {
            return new Reading(AgreementStatus.REJECTED, "CT-");
        }
        if (failing || negated && settled) {
            return new Reading(AgreementStatus.FAILED, "CT-");
        }
        if (settled && (modal || prospective || infinitive && !isSettling(at, sentence))) {
            return new Reading(AgreementStatus.PROPOSED, possible ? "PS+" : modal ? "PR+" : "Uu");
        }
        return new Reading(trigger.status(), trigger.status() == AgreementStatus.PROPOSED ? "Uu"
                : trigger.status() == AgreementStatus.REJECTED ? "CT-" : "CT+");
    }

    private static boolean isBe(Token token) {
        return token.is("is") || token.is("are") || token.is("was") || token.is("were");
    }

    /** "managed to agree". */
    private boolean isSettling(int at, Sentence sentence) {
        return at - 2 >= sentence.first()
                && (text.token(at - 2).lower().startsWith("manage") || text.token(at - 2).lower().startsWith("help"));
    }

    private boolean modalBehind(int at, Sentence sentence) {
        for (int i = at + 1; i <= Math.min(sentence.last(), at + 8); i++) {
            Token token = text.token(i);
            if (token.pos() == Pos.AUX && MODALS.contains(token.lower())) {
                return true;
            }
            if (token.pos() == Pos.VERB || token.is(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean negatedBehind(int at, Sentence sentence) {
        for (int i = at + 1; i <= Math.min(sentence.last(), at + 8); i++) {
            Token token = text.token(i);
            if (token.is("not") || token.is("n't") || token.is("never")) {
                return true;
            }
            if (token.pos() == Pos.VERB || token.is(",")) {
                return false;
            }
        }
        return false;
    }
}
