package org.parley.annotators.internal.phrases;

import java.util.Set;

import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Reads noun phrases off the parts of speech of a text. Keeps nothing between calls. */
public final class NounPhraseFinder {

    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
    private static final Set<String> QUANTIFIERS = Set.of("all", "both", "some", "many", "most", "several", "few",
            "each", "one", "two",
            "any", "no", "half", "none", "others", "more", "another", "neither", "either", "much", "such");

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "today",
            "yesterday");
    private static final Set<String> PARTS_OF_DAYS = Set.of("morning", "afternoon", "evening", "night", "talks",
            "session", "meeting");

    private final AnalyzedText text;

    /** @param text the text to read */
    public NounPhraseFinder(AnalyzedText text) {
        this.text = text;
    }

    /** The base noun phrase that begins at a token, or null if none does. Possessors are part of it: "Russia's foreign minister". */
    public NounPhrase startingAt(int first) {
        Sentence sentence = text.sentenceOf(first);
        int i = first;
        int head = -1;
        while (i <= sentence.last()) {
            Token token = text.token(i);
            if (isNominal(token)) {
                head = i;
            } else if (head >= 0 && !(continuesAfterHead(i, sentence) || joinsModifiers(i, first, sentence))) {
                break;
            } else if (head < 0 && !opens(token, i, sentence)) {
                break;
            }
            if (head == i && endsDay(i, sentence)) {
                i++;
                break;
            }
            boolean pronoun = token.pos() == Pos.PRON && !POSSESSIVES.contains(token.lower())
                    && !QUANTIFIERS.contains(token.lower());
            i++;
            if (pronoun) {
                head = i - 1;
                break;
            }
        }
        if (head < 0 && i > first && isAlone(text.token(i - 1))) {
            head = i - 1;
        }
        return head < 0 ? null : new NounPhrase(first, head, head);
    }

    /** The base noun phrase that ends at a token, or null. Looks back over its modifiers. */
    public NounPhrase endingAt(int last) {
        Sentence sentence = text.sentenceOf(last);
        Token token = text.token(last);
        if (!isNominal(token) && token.pos() != Pos.PRON && !isAlone(token)) {
            return null;
        }
        int first = last;
        if (!(token.pos() == Pos.PRON && !QUANTIFIERS.contains(token.lower()))) {
            while (first > sentence.first() && canPrecede(first - 1, sentence) && !endsDay(first - 1, sentence)) {
                first--;
            }
            while (first < last && !(opens(text.token(first), first, sentence) || isNominal(text.token(first)))) {
                first++;
            }
        }
        return new NounPhrase(first, last, last);
    }

    private boolean canPrecede(int i, Sentence sentence) {
        Token token = text.token(i);
        if (token.pos() == Pos.PRON) {
            return POSSESSIVES.contains(token.lower());
        }
        if (token.pos() == Pos.CCONJ) {
            return token.is("and") && i > sentence.first() && text.token(i - 1).pos() == Pos.ADJ
                    && text.token(i + 1).pos() == Pos.ADJ;
        }
        return isNominal(token) || token.pos() == Pos.ADJ || token.pos() == Pos.NUM
                || token.pos() == Pos.DET && !token.is("that")
                || isPossessiveMark(token) || token.is("$");
    }

    /** The phrase with the prepositional phrases and coordinated phrases that belong to it as a source: "the head of X and the Y of Z". */
    public NounPhrase extended(NounPhrase base) {
        NounPhrase grown = base;
        Sentence sentence = text.sentenceOf(base.first());
        for (int rounds = 0; rounds < 6; rounds++) {
            int next = grown.last() + 1;
            if (next >= sentence.last()) {
                break;
            }
            Token token = text.token(next);
            boolean attaches = token.is("of") || token.is("from")
                    || (token.is("for") || token.is("from") || token.is("at") || token.is("with") || token.is("in"))
                            && text.token(base.head()).pos() == Pos.NOUN;
            boolean coordinates = token.is("and") && rounds < 3;
            NounPhrase after = attaches || coordinates ? startingAt(next + 1) : null;
            if (after == null || coordinates && text.token(after.head()).pos() == Pos.PRON) {
                break;
            }
            grown = grown.until(after.last());
        }
        return grown;
    }

    /** Whether a token is a day's name before another name: "on Saturday Ulmara agreed" holds two phrases. */
    private boolean endsDay(int i, Sentence sentence) {
        return DAYS.contains(text.token(i).lower()) && i < sentence.last()
                && text.token(i + 1).isAny(Pos.PROPN, Pos.NOUN)
                && !PARTS_OF_DAYS.contains(text.token(i + 1).lower());
    }

    private boolean opens(Token token, int i, Sentence sentence) {
        return switch (token.pos()) {
        case DET, ADJ, NUM -> true;
        case PRON -> true;
        case SYM -> token.is("$") || token.is("#");
        case ADV -> i < sentence.last() && text.token(i + 1).isAny(Pos.ADJ, Pos.NUM);
        case VERB -> i > sentence.first() && i < sentence.last() && text.token(i - 1).isAny(Pos.DET, Pos.ADJ)
                && (token.lower().endsWith("ing") || token.lower().endsWith("ed"))
                && isModifierOrNoun(text.token(i + 1));
        default -> false;
        };
    }

    private static boolean isModifierOrNoun(Token token) {
        return isNominal(token) || token.pos() == Pos.ADJ;
    }

    private static boolean isNominal(Token token) {
        return token.isAny(Pos.NOUN, Pos.PROPN);
    }

    private static boolean isAlone(Token token) {
        return token.isAny(Pos.NUM, Pos.PRON) || QUANTIFIERS.contains(token.lower())
                || token.pos() == Pos.DET && token.is("those");
    }

    private static boolean isPossessiveMark(Token token) {
        return token.pos() == Pos.PART && (token.is("'s") || token.is("'"));
    }

    /** After a first noun: a possessive mark, a number or adjective before another noun. */
    private boolean continuesAfterHead(int i, Sentence sentence) {
        Token token = text.token(i);
        if (i >= sentence.last()) {
            return false;
        }
        Token next = text.token(i + 1);
        if (isPossessiveMark(token)) {
            return isModifierOrNoun(next) || next.pos() == Pos.NUM;
        }
        Token before = text.token(i - 1);
        return token.isAny(Pos.ADJ, Pos.NUM)
                && (isNominal(next) || next.isAny(Pos.ADJ, Pos.NUM) && i + 2 <= sentence.last()
                        && isNominal(text.token(i + 2)))
                && (before.isCapitalised() || isPossessiveMark(before)
                        || token.pos() == Pos.ADJ && before.pos() != Pos.NOUN);
    }

    /** "French and German negotiators", taken as one phrase; the first word may have been tagged as a name. */
    private boolean joinsModifiers(int i, int first, Sentence sentence) {
        Token token = text.token(i);
        return token.is("and") && i > first && i + 2 <= sentence.last() && text.token(i - 1).pos() == Pos.ADJ
                && text.token(i + 1).pos() == Pos.ADJ && isNominal(text.token(i + 2));
    }
}
