package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds the words that tell of agreements in a sentence. Keeps nothing between calls. */
final class TriggerFinder {

    private static final int REACH = 9;
    private static final Set<String> NONE = Set.of("no", "without");

    private final AnalyzedText text;
    private final AgreementLexicon words;

    TriggerFinder(AnalyzedText text, AgreementLexicon words) {
        this.text = text;
        this.words = words;
    }

    /** The triggers in order, one for each token at most. */
    List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            Trigger trigger = at(i, sentence);
            if (trigger != null && found.stream().noneMatch(t -> t.token() == trigger.token())) {
                found.add(trigger);
            }
        }
        return found;
    }

    private Trigger at(int i, Sentence sentence) {
        Token token = text.token(i);
        String form = token.lower();
        if (token.pos() == Pos.VERB || token.pos() == Pos.ADJ && form.equals("agreed")) {
            return verb(i, form, sentence);
        }
        if (words.is(form, "agree") && token.pos() == Pos.NOUN && i > sentence.first()
                && text.token(i - 1).isAny(Pos.PROPN, Pos.NOUN)) {
            return agree(i, sentence);
        }
        if (token.isAny(Pos.NOUN, Pos.PROPN) && words.is(form, "noun")) {
            return noun(i, form, sentence);
        }
        return null;
    }

    private Trigger verb(int i, String form, Sentence sentence) {
        if (words.is(form, "agree")) {
            return agree(i, sentence);
        }
        if (words.is(form, "violate")) {
            int object = objectOf(i, sentence, "noun");
            return object < 0 ? null : new Trigger(i, i, object, AgreementStatus.VIOLATED, 0.7f);
        }
        if (words.is(form, "reject") || isTurnDown(i, sentence)) {
            int object = objectOf(i, sentence, "noun");
            object = object < 0 ? objectOf(i, sentence, "plan") : object;
            return object < 0 ? null : new Trigger(i, i, i, AgreementStatus.REJECTED, 0.7f);
        }
        if (words.is(form, "accept") && (objectOf(i, sentence, "plan") >= 0 || objectOf(i, sentence, "noun") >= 0)) {
            return new Trigger(i, i, i, AgreementStatus.AGREED, 0.7f);
        }
        if (words.is(form, "commit") && i < sentence.last() && commits(i, sentence)) {
            return new Trigger(i, i, i, AgreementStatus.PROPOSED, 0.6f);
        }
        if (words.is(form, "propose") && objectOf(i, sentence, "noun") >= 0) {
            return new Trigger(i, i, i, AgreementStatus.PROPOSED, 0.65f);
        }
        if (words.is(form, "collapse") && talksBefore(i, sentence)) {
            return new Trigger(i, -1, i, AgreementStatus.FAILED, 0.7f);
        }
        return null;
    }

    private boolean isTurnDown(int i, Sentence sentence) {
        return text.token(i).lower().startsWith("turn") && i < sentence.last() && text.token(i + 1).is("down");
    }

    /** "to" and a verb behind a verb of commitment, at once or behind its time. */
    private boolean commits(int i, Sentence sentence) {
        for (int k = i + 1; k < Math.min(sentence.last(), i + 4); k++) {
            if (text.token(k).is("to")) {
                return text.token(k + 1).isAny(Pos.VERB, Pos.AUX);
            }
            if (!text.token(k).isAny(Pos.ADV, Pos.PROPN) && !text.token(k).is("on")
                    && !text.token(k).isAny(Pos.PRON, Pos.NOUN)) {
                return false;
            }
        }
        return false;
    }

    /** "agree" with what is agreed behind it; to agree with somebody's opinion is another thing. */
    private Trigger agree(int i, Sentence sentence) {
        Token before = i > sentence.first() ? text.token(i - 1) : null;
        boolean attributive = before != null && before.pos() == Pos.DET && i < sentence.last()
                && text.token(i + 1).isAny(Pos.NOUN, Pos.ADJ);
        if (attributive || before != null && before.is("i")) {
            return null;
        }
        for (int k = i + 1; k <= Math.min(sentence.last(), i + REACH); k++) {
            Token token = text.token(k);
            if (token.is("to") || token.is("on") || token.is("upon") || token.is("that") || token.is("a")
                    || token.is("an") || token.is("not")
                    || token.is("in")) {
                return new Trigger(i, i, i, AgreementStatus.AGREED, 0.85f);
            }
            if (token.is("with")) {
                continue;
            }
            if (token.is(",") || token.isAny(Pos.VERB, Pos.AUX) || token.is(".")) {
                break;
            }
        }
        boolean passive = before != null && (before.is("was") || before.is("were") || before.is("been"));
        return passive ? new Trigger(i, i, i, AgreementStatus.AGREED, 0.7f) : null;
    }

    /** The noun of a class that is the object of a verb, or -1. */
    private int objectOf(int verb, Sentence sentence, String kind) {
        for (int i = verb + 1; i <= Math.min(sentence.last(), verb + REACH); i++) {
            Token token = text.token(i);
            if (token.isAny(Pos.NOUN, Pos.PROPN) && words.is(token.lower(), kind)) {
                return i;
            }
            if (token.isAny(Pos.VERB, Pos.AUX) && !token.lower().endsWith("ed") || token.is(",") || token.is(";")
                    || token.pos() == Pos.SCONJ
                    || token.pos() == Pos.ADP && !token.is("of") && !token.is("to") && !token.is("at")
                            && !token.is("for") && !token.is("out")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean talksBefore(int i, Sentence sentence) {
        for (int k = i - 1; k >= Math.max(sentence.first(), i - REACH); k--) {
            Token token = text.token(k);
            if (words.is(token.lower(), "talks") || words.is(token.lower(), "noun")) {
                return true;
            }
            if (token.pos() == Pos.VERB || token.is(",") || token.is(";")) {
                return false;
            }
        }
        return false;
    }

    /** A noun that is made, signed, denied, takes hold, or stands between its parties. */
    private Trigger noun(int i, String form, Sentence sentence) {
        if (i < sentence.last() && text.token(i + 1).isAny(Pos.NOUN, Pos.PROPN)
                && !words.is(text.token(i + 1).lower(), "hold")) {
            return null;
        }
        int none = denied(i, sentence);
        if (none >= 0) {
            int verb = governor(i, sentence);
            return new Trigger(i, verb >= 0 ? verb : passiveBehind(i, sentence), i, AgreementStatus.FAILED, 0.8f);
        }
        int maker = governor(i, sentence);
        if (maker >= 0) {
            boolean signs = words.is(text.token(maker).lower(), "sign");
            return new Trigger(signs ? maker : i, maker, i, signs ? AgreementStatus.SIGNED : AgreementStatus.AGREED,
                    0.8f);
        }
        int passive = passiveBehind(i, sentence);
        if (passive >= 0) {
            boolean signs = words.is(text.token(passive).lower(), "sign");
            return new Trigger(i, -1, i, signs ? AgreementStatus.SIGNED : AgreementStatus.AGREED, 0.75f);
        }
        if (words.is(form, "state") && holds(i, sentence)) {
            return new Trigger(i, -1, i, AgreementStatus.AGREED, 0.7f);
        }
        boolean between = i < sentence.last() && text.token(i + 1).is("between");
        return between && !words.is(form, "plan") ? new Trigger(i, -1, i, AgreementStatus.AGREED, 0.6f) : null;
    }

    private int denied(int i, Sentence sentence) {
        for (int k = i - 1; k >= Math.max(sentence.first(), i - 4); k--) {
            Token token = text.token(k);
            if (NONE.contains(token.lower())) {
                return k;
            }
            if (!token.isAny(Pos.ADJ, Pos.DET) && token.pos() != Pos.NOUN) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb before a noun that makes or signs it, or -1. */
    private int governor(int noun, Sentence sentence) {
        for (int i = noun - 1; i >= Math.max(sentence.first(), noun - REACH); i--) {
            Token token = text.token(i);
            if (token.pos() == Pos.VERB && (words.is(token.lower(), "make") || words.is(token.lower(), "sign"))) {
                return i;
            }
            if (token.isAny(Pos.VERB, Pos.AUX) && !token.lower().endsWith("ed") && !token.lower().endsWith("ing")
                    || token.is(",")
                    || token.is(";") || token.pos() == Pos.SCONJ
                    || token.is("to") && !text.token(Math.max(0, i - 1)).is("come")
                    || token.pos() == Pos.ADP && !token.is("of") && !token.is("at") && !token.is("out")
                            && !token.is("on")) {
                return -1;
            }
        }
        return -1;
    }

    /** "a deal was reached": the participle behind a noun, or -1. */
    private int passiveBehind(int noun, Sentence sentence) {
        boolean auxiliary = false;
        for (int i = noun + 1; i <= Math.min(sentence.last(), noun + 2 * REACH); i++) {
            Token token = text.token(i);
            boolean participle = token.pos() == Pos.VERB
                    && (words.is(token.lower(), "make") || words.is(token.lower(), "sign")
                            || words.is(token.lower(), "agree"));
            if (participle && (auxiliary || i == noun + 1) && token.lower().matches(".*(ed|ck|ht)")) {
                return i;
            }
            if (token.pos() == Pos.VERB) {
                return -1;
            }
            auxiliary |= token.pos() == Pos.AUX;
        }
        return -1;
    }

    private boolean holds(int noun, Sentence sentence) {
        for (int i = noun + 1; i <= Math.min(sentence.last(), noun + REACH); i++) {
            Token token = text.token(i);
            if (token.pos() == Pos.VERB) {
                return words.is(token.lower(), "hold");
            }
            if (token.is(",") || token.is(";")) {
                return false;
            }
        }
        return false;
    }
}
