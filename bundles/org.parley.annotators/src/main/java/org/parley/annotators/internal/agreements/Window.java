package org.parley.annotators.internal.agreements;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** What stands near a word of a sentence: its object, its subject's noun, the verb that governs it. Keeps nothing between calls. */
final class Window {

    private static final int REACH = 9;

    private final AnalyzedText text;
    private final AgreementLexicon words;
    private final Sentence sentence;

    Window(AnalyzedText text, AgreementLexicon words, Sentence sentence) {
        this.text = text;
        this.words = words;
        this.sentence = sentence;
    }

    Token token(int i) {
        return text.token(i);
    }

    int first() {
        return sentence.first();
    }

    int last() {
        return sentence.last();
    }

    boolean is(int i, String kind) {
        return words.is(text.token(i).lower(), kind);
    }

    /** Whether the words follow a token. */
    boolean follows(int i, String... expected) {
        for (int k = 0; k < expected.length; k++) {
            if (i + 1 + k > last() || !token(i + 1 + k).is(expected[k])) {
                return false;
            }
        }
        return true;
    }

    boolean isNoun(int i) {
        return token(i).isAny(Pos.NOUN, Pos.PROPN);
    }

    /** The noun of a class that is the object of a verb, or -1. */
    int objectOf(int verb, String kind) {
        for (int i = verb + 1; i <= Math.min(last(), verb + REACH); i++) {
            Token token = token(i);
            if (isNoun(i) && is(i, kind)) {
                return i;
            }
            boolean particle = i == verb + 1 && (token.is("down") || token.is("out") || token.is("up"));
            if (token.isAny(Pos.VERB, Pos.AUX) && !token.lower().endsWith("ed") || token.is(",") || token.is(";")
                    || token.pos() == Pos.SCONJ
                    || token.pos() == Pos.ADP && !particle && !token.is("of") && !token.is("to")
                            && !token.is("at") && !token.is("for") && !token.is("out")) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun of a class before a verb in its clause: its subject, or what it is said of. -1 if there is none. */
    int subjectNoun(int verb, String kind) {
        for (int i = verb - 1; i >= Math.max(first(), verb - 2 * REACH); i--) {
            Token token = token(i);
            if (isNoun(i) && is(i, kind) || is(i, kind) && i == first()) {
                return i;
            }
            if (token.pos() == Pos.VERB && !token.lower().endsWith("ed") && !token(Math.max(first(), i - 1)).is("to")
                    || token.is(";")
                    || token.is(",") && i < verb - 1) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether an auxiliary of the passive stands before a verb. */
    boolean isPassive(int verb) {
        for (int i = verb - 1; i >= Math.max(first(), verb - 3); i--) {
            Token token = token(i);
            if (token.is("was") || token.is("were") || token.is("been") || token.is("is") || token.is("are")
                    || token.is("be")) {
                return true;
            }
            if (token.pos() != Pos.ADV && token.pos() != Pos.PART && token.pos() != Pos.AUX) {
                return false;
            }
        }
        return false;
    }

    /** Whether a negation stands before a verb within its auxiliaries. */
    boolean isNegated(int verb) {
        for (int i = verb - 1; i >= Math.max(first(), verb - 4); i--) {
            Token token = token(i);
            if (token.is("not") || token.is("n't") || token.is("never") || token.is("cannot")) {
                return true;
            }
            if (!token.isAny(Pos.AUX, Pos.ADV) && token.pos() != Pos.PART) {
                return false;
            }
        }
        return false;
    }

    /** "will meet", "are to meet", "is due to meet", "are expected to meet": what is told to come. */
    boolean isArranged(int verb) {
        int i = verb - 1;
        while (i > first() && token(i).pos() == Pos.ADV) {
            i--;
        }
        if (i < first() || token(i).is("will") || token(i).is("'ll")) {
            return i >= first();
        }
        if (!token(i).is("to") || i - 1 < first()) {
            return false;
        }
        Token before = token(i - 1);
        return before.is("is") || before.is("are") || before.is("due") || before.is("set") || before.is("scheduled")
                || before.is("expected");
    }

    /** The verb before a noun that makes or signs it, or -1. */
    int maker(int noun) {
        for (int i = noun - 1; i >= Math.max(first(), noun - REACH); i--) {
            Token token = token(i);
            boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.NOUN && i > first() && isNoun(i - 1);
            if (verb && (is(i, "make") || is(i, "sign"))
                    || token.lower().matches("c[oa]m(e|ing)") && follows(i, "to")) {
                return i;
            }
            boolean modifier = token.lower().endsWith("ed") || token.lower().endsWith("ing");
            if (token.isAny(Pos.VERB, Pos.AUX) && !modifier || token.is(",") || token.is(";")
                    || token.pos() == Pos.SCONJ
                    || token.is("to") && !token(Math.max(first(), i - 1)).lower().startsWith("c")
                    || token.pos() == Pos.ADP && !token.is("of") && !token.is("at") && !token.is("out")
                            && !token.is("on") && !token.is("to")) {
                return -1;
            }
        }
        return -1;
    }

    /** The first verb behind a noun within its clause, or -1. */
    int verbBehind(int noun) {
        for (int i = noun + 1; i <= Math.min(last(), noun + 2 * REACH); i++) {
            Token token = token(i);
            if (token.pos() == Pos.VERB) {
                return i;
            }
            if (token.is(";") || token.is(",") && i > noun + 1) {
                return -1;
            }
        }
        return -1;
    }
}
