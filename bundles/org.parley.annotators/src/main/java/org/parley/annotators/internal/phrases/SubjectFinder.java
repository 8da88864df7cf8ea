package org.parley.annotators.internal.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Characters;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds the subject of a verb from the parts of speech and the commas of its sentence. Keeps nothing between calls. */
public final class SubjectFinder {

    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "because", "while", "although", "though", "if",
            "when", "after", "before",
            "where", "whether", "since", "until", "unless", "as", "whereas", "once", "how", "why", "what");
    private static final int FARTHEST = 60;

    private final AnalyzedText text;
    private final NounPhraseFinder phrases;
    private final IntPredicate quoted;
    private final Predicate<String> time;

    /**
     * @param text the text to read
     * @param phrases finds its noun phrases
     * @param quoted whether the token of that index lies within quotation marks
     * @param time whether a lower-case word tells a time
     */
    public SubjectFinder(AnalyzedText text, NounPhraseFinder phrases, IntPredicate quoted, Predicate<String> time) {
        this.text = text;
        this.phrases = phrases;
        this.quoted = quoted;
        this.time = time;
    }

    /** The subject before a verb, extended by what belongs to it, or null if none is found. */
    public NounPhrase before(int verb) {
        return before(verb, 0);
    }

    private NounPhrase before(int verb, int depth) {
        Sentence sentence = text.sentenceOf(verb);
        if (depth > 4) {
            return null;
        }
        int from = clauseStart(verb, sentence);
        int i = skipAuxiliaries(verb - 1, from);
        if (i < from) {
            return verbBefore(from, verb, sentence, depth);
        }
        Token token = text.token(i);
        if (RELATIVES.contains(token.lower()) || token.is("that") && i > sentence.first() && isNounBefore(i)) {
            int end = i - 1;
            if (end >= sentence.first() && text.token(end).is(",")) {
                end--;
            }
            NounPhrase antecedent = end < sentence.first() ? null : phrases.endingAt(end);
            return antecedent;
        }
        if (token.is("to") || token.is("as") || token.pos() == Pos.CCONJ || token.is(",") && isParticiple(verb)) {
            int governor = previousVerb(i - 1, Math.max(sentence.first(), verb - FARTHEST));
            return governor < 0 ? null : before(governor, depth + 1);
        }
        return token.is(",") ? beforeComma(from, i) : withinSegment(segmentStart(from, i), i, verb, depth);
    }

    /** The subject after a verb that stands before it: "said the minister". Null if no noun phrase follows at once. */
    public NounPhrase after(int verb) {
        Sentence sentence = text.sentenceOf(verb);
        int i = verb + 1;
        if (i > sentence.last() || quoted.test(i)) {
            return null;
        }
        NounPhrase base = phrases.startingAt(i);
        if (base == null || time.test(text.token(base.head()).lower()) || quoted.test(base.last())
                || text.token(i).is("that")) {
            return null;
        }
        return phrases.extended(base);
    }

    private NounPhrase verbBefore(int from, int verb, Sentence sentence, int depth) {
        if (from > sentence.first() && isParticiple(verb)) {
            int governor = previousVerb(from - 1, Math.max(sentence.first(), verb - FARTHEST));
            return governor < 0 ? null : before(governor, depth + 1);
        }
        return null;
    }

    private boolean isParticiple(int verb) {
        return text.token(verb).lower().endsWith("ing");
    }

    private boolean isNounBefore(int i) {
        return text.token(i - 1).isAny(Pos.NOUN, Pos.PROPN);
    }

    private int skipAuxiliaries(int from, int least) {
        int i = from;
        while (i >= least) {
            Token token = text.token(i);
            boolean helper = token.isAny(Pos.AUX, Pos.ADV)
                    || token.pos() == Pos.PART && !token.is("to") && !token.is("'s") && !token.is("'")
                    || time.test(token.lower()) && i > least && !isNominal(text.token(i - 1))
                    || token.is("to") && i > least && isHelper(text.token(i - 1))
                    || isHelper(token) && i < from;
            boolean timeAfterName = time.test(token.lower()) && token.isCapitalised() && i > least;
            boolean prepositionOfTime = i < from && (token.is("on") || token.is("in") || token.is("at"))
                    && time.test(text.token(i + 1).lower());
            if (!helper && !timeAfterName && !prepositionOfTime) {
                break;
            }
            i--;
        }
        return i;
    }

    private static boolean isHelper(Token token) {
        return token.is("went") || token.is("had") || token.is("have") || token.is("has") || token.is("continued")
                || token.is("used")
                || token.is("began") || token.is("seemed") || token.is("appeared") || token.is("is") || token.is("was");
    }

    private static boolean isNominal(Token token) {
        return token.isAny(Pos.NOUN, Pos.PROPN);
    }

    private int clauseStart(int verb, Sentence sentence) {
        int i = verb - 1;
        int least = Math.max(sentence.first(), verb - FARTHEST);
        while (i >= least) {
            Token token = text.token(i);
            if (quoted.test(i)) {
                return i + 1;
            }
            if (token.is(";") || token.is(":") || token.is("(") || Characters.isDash(token.text().charAt(0))) {
                return i + 1;
            }
            if (CLAUSE_OPENERS.contains(token.lower()) && token.isAny(Pos.SCONJ, Pos.ADV) && i < verb - 1
                    && !(token.is("as") && text.token(i + 1).pos() == Pos.VERB)) {
                return i + 1;
            }
            if (token.is("that") && i + 2 < verb
                    && (text.token(i + 1).isAny(Pos.PROPN, Pos.PRON) || text.token(i + 1).pos() == Pos.DET)) {
                return i + 1;
            }
            if (token.pos() == Pos.CCONJ && i + 1 < verb && startsClause(i, least, verb)) {
                return i + 1;
            }
            i--;
        }
        return least;
    }

    /** Whether a conjunction joins clauses: a finite verb before it, a subject and not only noun phrases behind it. */
    private boolean startsClause(int i, int least, int verb) {
        Token next = text.token(i + 1);
        boolean subjectFollows = isNominal(next) || next.isAny(Pos.DET, Pos.PRON) || next.pos() == Pos.ADJ
                || next.pos() == Pos.NUM;
        return subjectFollows && previousVerb(i - 1, least) >= 0 && nextVerb(i + 1, verb) < 0;
    }

    private int previousVerb(int from, int least) {
        for (int i = from; i >= least; i--) {
            if (isFinite(i) && !quoted.test(i)) {
                return i;
            }
        }
        return -1;
    }

    private int nextVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFinite(int i) {
        Token token = text.token(i);
        if (token.pos() == Pos.AUX) {
            return true;
        }
        if (token.pos() != Pos.VERB || token.lower().endsWith("ing")) {
            return false;
        }
        return i == 0 || !text.token(i - 1).is("to") && !text.token(i - 1).isAny(Pos.DET, Pos.ADJ);
    }

    private int segmentStart(int from, int last) {
        int i = last;
        while (i > from && !text.token(i - 1).is(",")) {
            i--;
        }
        return i;
    }

    /** The subject in the tokens {@code [from, last]}, which no comma interrupts. */
    private NounPhrase withinSegment(int from, int last, int verb, int depth) {
        List<NounPhrase> free = new ArrayList<>();
        NounPhrase nearest = null;
        boolean governed = false;
        int i = from;
        while (i <= last) {
            Token token = text.token(i);
            NounPhrase phrase = phrases.startingAt(i);
            if (phrase != null && phrase.last() <= last) {
                boolean onlyTime = time.test(text.token(phrase.head()).lower());
                if (!onlyTime) {
                    nearest = phrase;
                }
                if (!governed && !onlyTime) {
                    free.add(phrase);
                }
                i = phrase.last() + 1;
                governed = false;
            } else {
                if (isFinite(i) && !free.isEmpty() && !isRelative(i, from)) {
                    free.clear();
                }
                governed = token.pos() == Pos.ADP || token.is("to") || token.is("of");
                i++;
            }
        }
        if (!free.isEmpty()) {
            NounPhrase first = free.get(0);
            return first.last() < last ? limited(phrases.extended(first), last) : first;
        }
        return nearest;
    }

    private boolean isRelative(int verb, int from) {
        for (int i = verb - 1; i >= from && i >= verb - 4; i--) {
            Token token = text.token(i);
            if (RELATIVES.contains(token.lower()) || token.is("that") || token.is("whom") || token.is("whose")) {
                return true;
            }
        }
        return text.token(verb).pos() == Pos.VERB && text.token(verb).lower().endsWith("ed")
                && verb + 1 < text.tokens().size()
                && text.token(verb + 1).pos() == Pos.ADP;
    }

    private static NounPhrase limited(NounPhrase phrase, int last) {
        return phrase.last() <= last ? phrase : new NounPhrase(phrase.first(), last, Math.min(phrase.head(), last));
    }

    /** The subject that an apposition, relative clause or other insertion parts from its verb by the comma at {@code comma}. */
    private NounPhrase beforeComma(int from, int comma) {
        int begin = from;
        while (begin < comma) {
            int end = begin;
            while (end < comma && !text.token(end).is(",")) {
                end++;
            }
            if (end < comma || begin == from) {
                Token token = text.token(begin);
                NounPhrase phrase = token.pos() == Pos.ADP || token.pos() == Pos.SCONJ ? null
                        : phrases.startingAt(skipConjunction(begin));
                if (phrase != null && !time.test(text.token(phrase.head()).lower()) && end < comma
                        && !hasFinite(phrase.last() + 1, end)) {
                    return limited(phrases.extended(phrase), end - 1);
                }
            }
            begin = end + 1;
        }
        return comma - 1 >= from ? phrases.endingAt(comma - 1) : null;
    }

    private int skipConjunction(int i) {
        return text.token(i).pos() == Pos.CCONJ ? i + 1 : i;
    }

    private boolean hasFinite(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isFinite(i) && !isRelative(i, from)) {
                return true;
            }
        }
        return false;
    }
}
