package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Token;

/** Verbs that tell of agreements that failed, were turned down, left or broken. Stateless. */
final class FailureTriggers {

    private static final Set<String> NOTHING = Set.of("nothing", "failure", "deadlock", "stalemate", "impasse",
            "disagreement", "acrimony");
    private static final Set<String> RESULTS = Set.of("result", "results", "progress", "success", "outcome",
            "resolution", "consensus", "conclusion");
    private static final Set<String> INTACT = Set.of("down", "off", "out", "away", "through");

    private FailureTriggers() {
    }

    /** The trigger that a verb is, or null. */
    static Trigger at(int i, Window window) {
        String form = window.token(i).lower();
        boolean breaksDown = form.startsWith("br") && window.follows(i, "down")
                || form.matches("f[ae]ll(s|ing|en)?") && (window.follows(i, "apart") || window.follows(i, "through"));
        if (window.is(i, "collapse") || breaksDown || endsInNothing(i, window)) {
            return collapsed(i, window);
        }
        if (window.is(i, "violate")) {
            return violated(i, window);
        }
        boolean downVoted = (form.startsWith("turn") || form.startsWith("vot")) && window.follows(i, "down");
        if (window.is(i, "reject") || downVoted) {
            return rejected(i, window);
        }
        return window.is(i, "leave") ? left(i, window) : null;
    }

    private static Trigger collapsed(int i, Window window) {
        int talks = window.subjectNoun(i, "talks");
        int subject = talks >= 0 || window.token(i).lower().startsWith("end") ? talks : window.subjectNoun(i, "noun");
        boolean fails = window.token(i).lower().startsWith("fail") && window.follows(i, "to");
        return subject < 0 || fails ? null : new Trigger(i, -1, subject, AgreementStatus.FAILED, Rule.COLLAPSED);
    }

    private static Trigger violated(int i, Window window) {
        boolean passive = window.isPassive(i);
        int object = passive ? window.subjectNoun(i, "noun") : window.objectOf(i, "noun");
        boolean intact = i < window.last() && INTACT.contains(window.token(i + 1).lower());
        return object < 0 || intact ? null
                : new Trigger(i, passive ? -1 : i, passive ? i : object, AgreementStatus.VIOLATED, Rule.VIOLATED);
    }

    private static Trigger rejected(int i, Window window) {
        if (window.follows(i, "to")) {
            int verb = i + 2;
            boolean agreeing = verb <= window.last()
                    && (window.is(verb, "accept") || window.is(verb, "sign") || window.is(verb, "agree")
                            || window.is(verb, "extend"));
            return agreeing ? new Trigger(i, i, i, AgreementStatus.REJECTED, Rule.REJECTED) : null;
        }
        if (window.isPassive(i)) {
            boolean plan = window.subjectNoun(i, "plan") >= 0 || window.subjectNoun(i, "noun") >= 0;
            return plan ? new Trigger(i, -1, i, AgreementStatus.REJECTED, Rule.REJECTED) : null;
        }
        boolean plan = window.objectOf(i, "noun") >= 0 || window.objectOf(i, "plan") >= 0;
        return plan ? new Trigger(i, i, i, AgreementStatus.REJECTED, Rule.REJECTED) : null;
    }

    /** "pulled out of the deal", "withdrew from the treaty", "tore up the pact". */
    private static Trigger left(int i, Window window) {
        if (window.token(i).lower().endsWith("ing") || i > window.first() && window.token(i - 1).is("to")) {
            return null;
        }
        for (int k = i + 1; k <= Math.min(window.last(), i + 7); k++) {
            Token token = window.token(k);
            if (window.isNoun(k) && window.is(k, "noun")) {
                boolean whole = k == window.last() || !window.isNoun(k + 1);
                return whole ? new Trigger(i, i, i, AgreementStatus.REJECTED, Rule.LEFT) : null;
            }
            boolean particle = token.is("out") || token.is("of") || token.is("from") || token.is("up")
                    || token.is("away");
            if (!particle && !token.isAny(Pos.DET, Pos.ADJ) && !token.isAny(Pos.NOUN, Pos.PROPN)
                    && !token.isAny(Pos.PRON, Pos.NUM) && token.pos() != Pos.PART) {
                return null;
            }
        }
        return null;
    }

    /** "talks ended in nothing", "without result". Without an agreement is told by the noun. */
    private static boolean endsInNothing(int i, Window window) {
        if (!window.token(i).lower().startsWith("end") || i + 2 > window.last()) {
            return false;
        }
        Token next = window.token(i + 1);
        if (next.is("without")) {
            int k = i + 2;
            while (k < window.last() && window.token(k).isAny(Pos.DET, Pos.ADJ)) {
                k++;
            }
            return RESULTS.contains(window.token(k).lower());
        }
        return next.is("in") && NOTHING.contains(window.token(i + 2).lower()) || next.is("inconclusively");
    }
}
