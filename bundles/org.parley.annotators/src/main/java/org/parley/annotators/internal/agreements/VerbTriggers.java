package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Token;

/** Verbs that tell of agreements made: agreeing, accepting, extending, settling, signing. Stateless. */
final class VerbTriggers {

    private static final Set<String> SEVERAL = Set.of("sides", "parties", "countries", "nations", "governments",
            "delegations", "both", "they",
            "ministers", "leaders", "negotiators", "presidents", "neighbours", "neighbors");
    private static final Set<String> DISPUTES = Set.of("strike", "dispute", "disputes", "differences", "row", "case",
            "list", "part", "conflict", "quarrel", "claims", "lawsuit", "disagreements");
    private static final Set<String> AHEAD = Set.of("will", "would", "should", "must", "can", "could", "may", "shall",
            "be", "not");
    private static final Set<String> EXPERTS = Set.of("experts", "economists", "analysts", "scientists", "critics",
            "observers", "most", "many", "some", "everyone", "everybody", "people", "voters", "historians", "scholars",
            "doctors", "researchers", "percent", "americans");
    private static final int REACH = 9;

    private VerbTriggers() {
    }

    /** The trigger that a verb is, or null. */
    static Trigger at(int i, Window window) {
        if (window.is(i, "agree")) {
            return agree(i, window);
        }
        Trigger failure = FailureTriggers.at(i, window);
        if (failure != null) {
            return failure;
        }
        if (window.is(i, "extend") && !window.isPassive(i) && window.objectOf(i, "noun") >= 0
                || window.is(i, "extend") && window.isPassive(i) && window.subjectNoun(i, "noun") >= 0) {
            return new Trigger(i, window.isPassive(i) ? -1 : i, i, AgreementStatus.AGREED, Rule.EXTENDED);
        }
        if (window.is(i, "accept") && accepts(i, window)) {
            return new Trigger(i, i, i, AgreementStatus.AGREED, Rule.ACCEPTED);
        }
        if (window.is(i, "settle") && settles(i, window)
                || window.is(i, "decide") && window.token(i).lower().endsWith("d") && window.follows(i, "to")
                        && severalBefore(i, window)) {
            return new Trigger(i, i, i, AgreementStatus.AGREED, Rule.SETTLED);
        }
        if (window.is(i, "sign") && window.objectOf(i, "noun") < 0 && window.objectOf(i, "swap") >= 0) {
            return new Trigger(i, i, i, AgreementStatus.SIGNED, Rule.SIGNED);
        }
        return PromiseTriggers.at(i, window);
    }

    /** Not "time to accept a plan", which tells of none; "refused to accept" is told by the first verb. */
    private static boolean accepts(int i, Window window) {
        boolean infinitive = i - 2 >= window.first() && window.token(i - 1).is("to");
        if (infinitive && !window.token(i - 2).isAny(Pos.VERB, Pos.ADJ) || infinitive && window.is(i - 2, "reject")) {
            return false;
        }
        return window.objectOf(i, "plan") >= 0 || window.objectOf(i, "noun") >= 0;
    }

    private static boolean settles(int i, Window window) {
        if (window.follows(i, "on")) {
            return true;
        }
        for (int k = i + 1; k <= Math.min(window.last(), i + 4); k++) {
            if (DISPUTES.contains(window.token(k).lower())) {
                return true;
            }
            if (!window.token(k).isAny(Pos.DET, Pos.ADJ) && !window.token(k).isAny(Pos.PRON, Pos.NOUN)) {
                return false;
            }
        }
        return false;
    }

    static boolean severalBefore(int i, Window window) {
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

    /** "agree" with what is agreed behind it; to agree with somebody's opinion is another thing. */
    private static Trigger agree(int i, Window window) {
        Token before = i > window.first() ? window.token(i - 1) : null;
        boolean attributive = before != null && before.pos() == Pos.DET && i < window.last()
                && window.token(i + 1).isAny(Pos.NOUN, Pos.ADJ);
        if (attributive || before != null && before.is("i") || isOpinion(i, window)) {
            return null;
        }
        for (int k = i + 1; k <= Math.min(window.last(), i + 2 * REACH); k++) {
            Token token = window.token(k);
            if (token.is("to") || token.is("on") || token.is("upon") || token.is("that") || token.is("a") && k == i + 1
                    || token.is("an")
                    || token.is("not") || token.is("in")) {
                return new Trigger(i, i, i, AgreementStatus.AGREED, Rule.AGREED);
            }
            if (token.isAny(Pos.VERB, Pos.AUX) || token.is(".") || token.is(";")
                    || token.is(",") && !window.token(Math.min(k + 1, window.last())).isAny(Pos.PROPN, Pos.DET)) {
                break;
            }
        }
        boolean passive = before != null && (before.is("was") || before.is("were") || before.is("been"));
        boolean denied = before != null && window.isNegated(i) && severalBefore(i, window);
        return passive || denied ? new Trigger(i, i, i, AgreementStatus.AGREED, Rule.AGREED_BARE) : null;
    }

    /** "most economists agree that": those agree in what they think. */
    private static boolean isOfExperts(int i, Window window) {
        for (int k = i - 1; k >= Math.max(window.first(), i - REACH); k--) {
            if (EXPERTS.contains(window.token(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "agreed with her that it was late", "agreed that the law is bad": what is held true, not what is to be done. */
    private static boolean isOpinion(int i, Window window) {
        boolean with = window.follows(i, "with");
        int that = -1;
        for (int k = i + 1; k <= Math.min(window.last(), i + REACH) && that < 0; k++) {
            boolean act = window.token(k).is("to") && (!with || k < window.last()
                    && window.token(k + 1).pos() == Pos.VERB);
            if (act || window.token(k).is("on") || window.token(k).is("upon")) {
                return false;
            }
            that = window.token(k).is("that") ? k : -1;
        }
        if (that < 0) {
            return with;
        }
        if (isOfExperts(i, window)) {
            return true;
        }
        if (severalBefore(i, window) && !with) {
            return false;
        }
        for (int k = that + 1; k <= Math.min(window.last(), that + 2 * REACH); k++) {
            if (AHEAD.contains(window.token(k).lower())) {
                return false;
            }
            if (window.token(k).is("was") || window.token(k).is("were") || window.token(k).is("is")
                    || window.token(k).is("are") || window.token(k).is("had") || window.token(k).is("has")) {
                return true;
            }
        }
        return false;
    }
}
