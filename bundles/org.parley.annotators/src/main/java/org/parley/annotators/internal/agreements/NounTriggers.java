package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Token;

/** Nouns that tell of agreements: what is made, signed, denied, hoped for, takes hold, or stands between its parties. Stateless. */
final class NounTriggers {

    private static final Set<String> NONE = Set.of("no", "without");
    private static final Set<String> DAYS = Set.of("yesterday", "today", "tomorrow", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday");
    private static final Set<String> NEAR = Set.of("near", "nearing", "approaching", "toward", "towards");
    private static final Set<String> EXPECTED = Set.of("expected", "near", "likely", "possible", "close", "within");

    private NounTriggers() {
    }

    /** The trigger that a noun is, or null. */
    static Trigger at(int i, Window window) {
        if (i < window.last() && window.isNoun(i + 1) && !window.is(i + 1, "hold")
                && !DAYS.contains(window.token(i + 1).lower())) {
            return null;
        }
        if (i > window.first() && window.token(i).is("deal")
                && (window.token(i - 1).is("big") || window.token(i - 1).is("great"))) {
            return null;
        }
        if (isDenied(i, window)) {
            if (isToCome(i, window)) {
                return null;
            }
            int verb = window.maker(i);
            return new Trigger(i, verb, i, AgreementStatus.FAILED, Rule.DENIED);
        }
        int maker = window.maker(i);
        if (maker - 2 >= window.first() && window.token(maker - 1).is("to") && window.is(maker - 2, "reject")) {
            return null;
        }
        if (maker >= 0) {
            boolean signs = window.is(maker, "sign");
            return new Trigger(signs ? maker : i, maker, i, signs ? AgreementStatus.SIGNED : AgreementStatus.AGREED,
                    signs ? Rule.SIGNED : Rule.MADE);
        }
        int verb = window.verbBehind(i);
        if (verb >= 0 && (window.isPassive(verb) || verb == i + 1) && window.token(verb).lower().matches(".*(ed|ck|ht)")
                && (window.is(verb, "make") || window.is(verb, "sign"))) {
            return new Trigger(i, -1, i, window.is(verb, "sign") ? AgreementStatus.SIGNED : AgreementStatus.AGREED,
                    window.is(verb, "sign") ? Rule.SIGNED : Rule.MADE);
        }
        if (isNear(i, window)) {
            return new Trigger(i, copulaBefore(i, window), i, AgreementStatus.PROPOSED, Rule.NEAR);
        }
        if (window.is(i, "state") && verb >= 0 && window.is(verb, "hold") && takesHold(verb, window)) {
            return new Trigger(i, -1, i, AgreementStatus.AGREED, Rule.HOLDS);
        }
        return i < window.last() && window.token(i + 1).is("between")
                ? new Trigger(i, -1, i, AgreementStatus.AGREED, Rule.STANDS)
                : null;
    }

    private static boolean takesHold(int verb, Window window) {
        String form = window.token(verb).lower();
        boolean bare = form.startsWith("beg") || form.startsWith("start");
        return bare || window.follows(verb, "hold") || window.follows(verb, "effect") || window.follows(verb, "place")
                || window.follows(verb, "into");
    }

    /** "there will be no deal if": a warning, not news. */
    private static boolean isToCome(int i, Window window) {
        for (int k = i - 1; k >= Math.max(window.first(), i - 7); k--) {
            if (window.token(k).is("will") || window.token(k).is("would") || window.token(k).is("could")
                    || window.token(k).is("can")) {
                return k + 1 < i && window.token(k + 1).is("be");
            }
        }
        return false;
    }

    private static boolean isDenied(int i, Window window) {
        for (int k = i - 1; k >= Math.max(window.first(), i - 4); k--) {
            Token token = window.token(k);
            if (NONE.contains(token.lower())) {
                return true;
            }
            if (!token.isAny(Pos.ADJ, Pos.DET) && token.pos() != Pos.NOUN) {
                return false;
            }
        }
        return false;
    }

    /** The "are" of "they are near an agreement", or -1. */
    private static int copulaBefore(int i, Window window) {
        for (int k = i - 1; k >= Math.max(window.first(), i - 6); k--) {
            if (window.token(k).isAny(Pos.AUX, Pos.VERB)) {
                return k;
            }
        }
        return -1;
    }

    /** "near an agreement", "close to a deal", "a deal is expected". */
    private static boolean isNear(int i, Window window) {
        for (int k = i - 1; k >= Math.max(window.first(), i - 4); k--) {
            Token token = window.token(k);
            if (NEAR.contains(token.lower()) || token.is("close") && window.follows(k, "to")) {
                return true;
            }
            if (!token.isAny(Pos.ADJ, Pos.DET) && !token.is("to")) {
                break;
            }
        }
        for (int k = i + 1; k < Math.min(window.last(), i + 8); k++) {
            if (window.token(k).pos() == Pos.AUX) {
                return EXPECTED.contains(window.token(k + 1).lower());
            }
            if (window.token(k).isAny(Pos.VERB, Pos.PUNCT) || window.token(k).is("that")) {
                return false;
            }
        }
        return false;
    }
}
