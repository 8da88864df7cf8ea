package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Token;

/** Verbs that tell of agreements: agreeing, promising, proposing, rejecting, breaking, failing. Stateless. */
final class VerbTriggers {

    private static final Set<String> SEVERAL = Set.of("sides", "parties", "countries", "nations", "governments",
            "delegations", "both", "they",
            "ministers", "leaders", "negotiators", "presidents", "neighbours", "neighbors");
    private static final Set<String> NOTHING = Set.of("nothing", "failure", "deadlock", "stalemate", "impasse",
            "disagreement", "acrimony");
    private static final int REACH = 9;

    private VerbTriggers() {
    }

    /** The trigger that a verb is, or null. */
    static Trigger at(int i, Window window) {
        if (window.is(i, "agree")) {
            return agree(i, window);
        }
        boolean breaksDown = window.token(i).lower().startsWith("br") && window.follows(i, "down");
        if (window.is(i, "collapse") || breaksDown || endsInNothing(i, window)) {
            int talks = window.subjectNoun(i, "talks");
            return talks < 0 ? null : new Trigger(i, -1, talks, AgreementStatus.FAILED, 0.75f);
        }
        if (window.is(i, "violate")) {
            return violated(i, window);
        }
        if (window.is(i, "reject") || isDownVoted(i, window)) {
            return rejected(i, window);
        }
        if (window.is(i, "extend") && !window.isPassive(i) && window.objectOf(i, "noun") >= 0
                || window.is(i, "extend") && window.isPassive(i) && window.subjectNoun(i, "noun") >= 0) {
            return new Trigger(i, window.isPassive(i) ? -1 : i, i, AgreementStatus.AGREED, 0.7f);
        }
        boolean refused = i - 2 >= window.first() && window.token(i - 1).is("to") && window.is(i - 2, "reject");
        if (window.is(i, "accept") && !refused
                && (window.objectOf(i, "plan") >= 0 || window.objectOf(i, "noun") >= 0)) {
            return new Trigger(i, i, i, AgreementStatus.AGREED, 0.65f);
        }
        if (window.is(i, "settle") && window.follows(i, "on")
                || window.is(i, "decide") && window.follows(i, "to") && severalBefore(i, window)) {
            return new Trigger(i, i, i, AgreementStatus.AGREED, 0.6f);
        }
        if (window.is(i, "sign") && window.objectOf(i, "noun") < 0 && window.objectOf(i, "swap") >= 0) {
            return new Trigger(i, i, i, AgreementStatus.SIGNED, 0.65f);
        }
        if (window.is(i, "commit") && commits(i, window)) {
            return new Trigger(i, i, i, AgreementStatus.PROPOSED, 0.6f);
        }
        if (window.is(i, "propose") && proposes(i, window)) {
            return new Trigger(i, i, i, AgreementStatus.PROPOSED, 0.6f);
        }
        return window.is(i, "act") && isAnnounced(i, window) ? new Trigger(i, i, i, AgreementStatus.PROPOSED, 0.5f)
                : null;
    }

    private static Trigger violated(int i, Window window) {
        boolean passive = window.isPassive(i);
        int object = passive ? window.subjectNoun(i, "noun") : window.objectOf(i, "noun");
        boolean intact = window.follows(i, "down") || window.follows(i, "off") || window.follows(i, "out");
        return object < 0 || intact ? null
                : new Trigger(i, passive ? -1 : i, passive ? i : object, AgreementStatus.VIOLATED, 0.7f);
    }

    private static boolean isDownVoted(int i, Window window) {
        String form = window.token(i).lower();
        return (form.startsWith("turn") || form.startsWith("vot")) && window.follows(i, "down");
    }

    private static Trigger rejected(int i, Window window) {
        if (window.follows(i, "to")) {
            int verb = i + 2;
            boolean agreeing = verb <= window.last()
                    && (window.is(verb, "accept") || window.is(verb, "sign") || window.is(verb, "agree")
                            || window.is(verb, "extend"));
            return agreeing ? new Trigger(i, i, i, AgreementStatus.REJECTED, 0.7f) : null;
        }
        if (window.isPassive(i)) {
            boolean plan = window.subjectNoun(i, "plan") >= 0 || window.subjectNoun(i, "noun") >= 0;
            return plan ? new Trigger(i, -1, i, AgreementStatus.REJECTED, 0.65f) : null;
        }
        boolean plan = window.objectOf(i, "noun") >= 0 || window.objectOf(i, "plan") >= 0;
        return plan ? new Trigger(i, i, i, AgreementStatus.REJECTED, 0.7f) : null;
    }

    /** "talks ended in nothing", "without agreement". */
    private static boolean endsInNothing(int i, Window window) {
        if (!window.token(i).lower().startsWith("end") || i + 2 > window.last()) {
            return false;
        }
        Token next = window.token(i + 1);
        return next.is("in") && NOTHING.contains(window.token(i + 2).lower()) || next.is("inconclusively");
    }

    private static boolean severalBefore(int i, Window window) {
        for (int k = i - 1; k >= Math.max(window.first(), i - REACH); k--) {
            if (SEVERAL.contains(window.token(k).lower())) {
                return true;
            }
            if (window.token(k).pos() == Pos.VERB) {
                return false;
            }
        }
        return false;
    }

    /** "to" and a verb behind a verb of commitment, at once or behind a person or time. */
    private static boolean commits(int i, Window window) {
        for (int k = i + 1; k < Math.min(window.last(), i + 5); k++) {
            if (window.token(k).is("to")) {
                return window.token(k + 1).isAny(Pos.VERB, Pos.AUX);
            }
            if (window.token(k).isAny(Pos.VERB, Pos.AUX) || window.token(k).pos() == Pos.PUNCT
                    || window.token(k).is("that")) {
                return false;
            }
        }
        return false;
    }

    private static boolean proposes(int i, Window window) {
        if (window.objectOf(i, "noun") >= 0 || window.objectOf(i, "talks") >= 0) {
            return true;
        }
        boolean object = i < window.last() && (window.token(i + 1).is("a") || window.token(i + 1).is("an"));
        return object && window.token(i).lower().startsWith("propos");
    }

    /** "said it will release": a future act behind a verb of saying. */
    private static boolean isAnnounced(int i, Window window) {
        int k = i - 1;
        while (k > window.first() && window.token(k).pos() == Pos.ADV) {
            k--;
        }
        if (!window.token(k).is("will") && !window.token(k).is("would") && !window.token(k).is("'ll")) {
            return false;
        }
        for (int s = k - 1; s >= Math.max(window.first(), k - REACH); s--) {
            String form = window.token(s).lower();
            if (form.equals("said") || form.equals("says") || form.startsWith("announc") || form.equals("say")) {
                return true;
            }
            if (window.token(s).pos() == Pos.VERB || window.token(s).is("not")) {
                return false;
            }
        }
        return false;
    }

    /** "agree" with what is agreed behind it; to agree with somebody's opinion is another thing. */
    private static Trigger agree(int i, Window window) {
        Token before = i > window.first() ? window.token(i - 1) : null;
        boolean attributive = before != null && before.pos() == Pos.DET && i < window.last()
                && window.token(i + 1).isAny(Pos.NOUN, Pos.ADJ);
        if (attributive || before != null && before.is("i")) {
            return null;
        }
        for (int k = i + 1; k <= Math.min(window.last(), i + 2 * REACH); k++) {
            Token token = window.token(k);
            if (token.is("to") || token.is("on") || token.is("upon") || token.is("that") || token.is("a") && k == i + 1
                    || token.is("an")
                    || token.is("not") || token.is("in")) {
                return new Trigger(i, i, i, AgreementStatus.AGREED, 0.85f);
            }
            if (token.isAny(Pos.VERB, Pos.AUX) || token.is(".") || token.is(";")
                    || token.is(",") && !window.token(Math.min(k + 1, window.last())).isAny(Pos.PROPN, Pos.DET)) {
                break;
            }
        }
        boolean passive = before != null && (before.is("was") || before.is("were") || before.is("been"));
        return passive ? new Trigger(i, i, i, AgreementStatus.AGREED, 0.7f) : null;
    }
}
