package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Token;

/** Verbs by which one side binds itself, proposes or announces: promising, offering, inviting, "will meet". Stateless. */
final class PromiseTriggers {

    private static final int REACH = 9;
    private static final Set<String> MEETINGS = Set.of("talks", "meeting", "summit", "negotiations", "conference",
            "discussions", "round");

    private static final Set<String> CAPTIVES = Set.of("prisoners", "detainees", "hostages", "captives", "pows");

    private PromiseTriggers() {
    }

    /** The trigger that a verb is, or null. */
    static Trigger at(int i, Window window) {
        if (window.is(i, "commit") && commits(i, window)) {
            boolean both = !window.is(i, "propose") && VerbTriggers.severalBefore(i, window);
            return new Trigger(i, i, i, both ? AgreementStatus.AGREED : AgreementStatus.PROPOSED, Rule.PROMISED);
        }
        if (window.is(i, "propose") && proposes(i, window) || window.is(i, "invite") && invites(i, window)) {
            return new Trigger(i, i, i, AgreementStatus.PROPOSED, Rule.PROPOSED);
        }
        if (window.is(i, "meet") && window.isArranged(i) && meets(i, window)) {
            return new Trigger(i, i, i, AgreementStatus.PROPOSED, Rule.MEETING);
        }
        return window.is(i, "act") && isAnnounced(i, window)
                ? new Trigger(i, i, i, AgreementStatus.PROPOSED, Rule.ANNOUNCED)
                : null;
    }

    /** "to" and a verb behind a verb of commitment, at once or behind a person or time. */
    private static boolean commits(int i, Window window) {
        for (int k = i + 1; k < Math.min(window.last(), i + 5); k++) {
            if (window.token(k).is("to")) {
                return window.token(k + 1).isAny(Pos.VERB, Pos.AUX) && !window.token(k + 1).lower().endsWith("ing");
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

    /** "invited both governments to a third round". */
    private static boolean invites(int i, Window window) {
        for (int k = i + 1; k < Math.min(window.last(), i + REACH); k++) {
            if (window.token(k).is("to")) {
                return hasMeeting(k + 1, Math.min(window.last(), k + 4), window);
            }
            if (window.token(k).isAny(Pos.VERB, Pos.AUX)) {
                return false;
            }
        }
        return false;
    }

    /** Two sides that are named meet: "will meet President Bell", "the two sides are to meet", "will hold talks". */
    private static boolean meets(int i, Window window) {
        if (!window.token(i).is("meet") && hasMeeting(i + 1, Math.min(window.last(), i + 7), window)) {
            return true;
        }
        if (window.token(i).is("hold") || window.token(i).is("attend")) {
            return false;
        }
        if (window.token(i).is("meet") && VerbTriggers.severalBefore(i, window)) {
            return true;
        }
        for (int k = i + 1; k <= Math.min(window.last(), i + 6); k++) {
            if (window.token(k).pos() == Pos.PROPN) {
                return k < i + 3 || !window.token(k - 1).isAny(Pos.ADP, Pos.DET);
            }
            if (window.token(k).isAny(Pos.VERB, Pos.PUNCT) || window.token(k).is("in") || window.token(k).is("on")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasMeeting(int from, int to, Window window) {
        for (int k = from; k <= to; k++) {
            if (MEETINGS.contains(window.token(k).lower())) {
                return true;
            }
            if (window.token(k).isAny(Pos.VERB, Pos.PUNCT)) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasCaptives(int from, int to, Window window) {
        for (int k = from; k <= to; k++) {
            if (CAPTIVES.contains(window.token(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "said it will release": a future act behind a verb of saying. */
    private static boolean isAnnounced(int i, Window window) {
        int k = i - 1;
        while (k > window.first() && window.token(k).pos() == Pos.ADV) {
            k--;
        }
        boolean captives = window.token(k).is("will") && hasCaptives(i + 1, Math.min(window.last(), i + 6), window);
        if (captives) {
            return true;
        }
        if (!window.token(k).is("will") && !window.token(k).is("would") && !window.token(k).is("'ll")) {
            return false;
        }
        for (int s = k - 1; s >= Math.max(window.first(), k - REACH); s--) {
            Token token = window.token(s);
            String form = token.lower();
            if (form.equals("said") || form.equals("says") || form.startsWith("announc") || form.equals("say")) {
                return true;
            }
            if (token.pos() == Pos.VERB || token.is("not")) {
                return false;
            }
        }
        return false;
    }
}
