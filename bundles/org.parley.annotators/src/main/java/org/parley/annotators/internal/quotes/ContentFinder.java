package org.parley.annotators.internal.quotes;

import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds where the content behind a verb of speech begins: a clause with or without "that", a question, an infinitive, or quoted words. */
final class ContentFinder {

    private static final Set<String> QUESTION_WORDS = Set.of("whether", "if", "how", "why", "what", "where", "when",
            "who", "which");
    /** Verbs under which words in marks are what is said even where they look like a title. */
    private static final Set<String> NAMING = Set.of("call", "label", "brand", "dub", "term");
    private static final int FARTHEST_THAT = 16;

    private final Reading reading;
    private final ClauseBorders borders;

    ContentFinder(Reading reading, ClauseBorders borders) {
        this.reading = reading;
        this.borders = borders;
    }

    /** The first token of the content behind a verb, or -1. */
    int contentAfter(Cue cue, Sentence sentence) {
        int end = borders.lastWord(sentence);
        int v = cue.last();
        if (v >= end) {
            return -1;
        }
        if (cue.verb().that()) {
            int that = findThat(v + 1, Math.min(end, v + FARTHEST_THAT), cue);
            if (that >= 0 && that < end) {
                return that + 1;
            }
        }
        int k = skipTimes(v + 1, end);
        if (cue.verb().person() && !cue.verb().bare() || cue.verb().person()) {
            int behind = behindPerson(k, end, cue);
            if (behind >= 0) {
                return behind;
            }
        }
        Token next = reading.token(k);
        if (QUESTION_WORDS.contains(next.lower()) && (cue.verb().that() || cue.verb().quoted()) && !next.is("when")
                && (!next.is("if") || cue.verb().base().equals("ask"))
                && reading.mainVerb(k + 1, end + 1) >= 0 && !cue.verb().phrase()) {
            return k;
        }
        if (next.is("to") && cue.verb().infinitive() && k + 1 < end && reading.token(k + 1).isAny(Pos.VERB, Pos.AUX)) {
            return k;
        }
        if (cue.verb().bare() && startsClause(k, end)) {
            return k;
        }
        return holdsMarks(k, cue, sentence) ? k : -1;
    }

    /** "that" behind the verb with only a person, time or place between. */
    private int findThat(int from, int end, Cue cue) {
        for (int i = from; i <= end; i++) {
            Token token = reading.token(i);
            if (token.is("that") && token.pos() != Pos.DET
                    || token.is("that") && i == from && token.pos() == Pos.SCONJ) {
                boolean relative = i > from && reading.token(i - 1).pos() == Pos.NOUN && !cue.verb().person()
                        && !reading.lexicon.isTime(reading.token(i - 1).lower())
                        && !reading.lexicon.isMedium(reading.token(i - 1).lower())
                        && !reading.token(i - 1).is("reporters") && !reading.token(i - 1).is("journalists");
                return relative && !startsClause(i + 1, end) ? -1 : i;
            }
            if (token.is("that") && i == from) {
                return reading.mainVerb(i + 1, end + 1) >= 0 && !reading.isFiniteVerb(i + 1) ? i : -1;
            }
            if (reading.isFiniteVerb(i) || reading.isQuoted(i) || token.is(";") || token.is(":")) {
                return -1;
            }
        }
        return -1;
    }

    private int skipTimes(int from, int end) {
        int i = from;
        while (i < end) {
            Token token = reading.token(i);
            boolean time = reading.lexicon.isTime(token.lower())
                    && (token.isCapitalised() || !reading.token(i + 1).isAny(Pos.NOUN, Pos.PROPN));
            boolean phrase = (token.is("on") || token.is("in") || token.is("at") || token.is("last") || token.is("late")
                    || token.is("early"))
                    && reading.lexicon.isTime(reading.token(i + 1).lower());
            boolean adverb = token.is("also") || token.is("later") || token.is("repeatedly") || token.is("then");
            if (!time && !phrase && !adverb) {
                break;
            }
            i += phrase ? 2 : 1;
        }
        return Math.min(i, end);
    }

    /** Behind "told reporters": the clause or infinitive, or -1. */
    private int behindPerson(int k, int end, Cue cue) {
        NounPhrase person = reading.phrases.startingAt(k);
        if (person == null || person.last() + 1 >= end) {
            return -1;
        }
        int next = skipTimes(person.last() + 1, end);
        if (reading.token(next).is("to") && cue.verb().infinitive()
                && reading.token(next + 1).isAny(Pos.VERB, Pos.AUX)) {
            return next;
        }
        if (QUESTION_WORDS.contains(reading.token(next).lower())) {
            return next;
        }
        return !cue.verb().base().equals("promise") && startsClause(next, end) ? next : -1;
    }

    /** Whether a clause begins at the token: a subject with a finite verb behind it. */
    private boolean startsClause(int k, int end) {
        Token token = reading.token(k);
        if (reading.isQuoted(k) || token.pos() == Pos.ADP && !token.is("in") && !token.is("after") || token.is(",")
                || token.is(":") || token.pos() == Pos.VERB && !token.lower().endsWith("ing")) {
            return false;
        }
        if (token.pos() == Pos.VERB) {
            int verb = reading.mainVerb(k + 1, Math.min(end + 1, k + 15));
            return verb > k + 1 && reading.token(verb).pos() == Pos.AUX;
        }
        int subject = k;
        while (subject < end && reading.token(subject).isAny(Pos.ADV, Pos.SCONJ)) {
            subject++;
        }
        if (token.is("in") || token.is("after") || subject > k) {
            return reading.mainVerb(subject, end + 1) >= 0 && !token.is("as") && !token.is("because")
                    && !token.is("before") && !token.is("when")
                    && !token.is("after") && !token.is("while");
        }
        NounPhrase phrase = reading.phrases.startingAt(subject);
        boolean there = token.is("there");
        if (phrase == null && !there) {
            return false;
        }
        int from = phrase == null ? subject + 1 : phrase.last() + 1;
        int verb = reading.mainVerb(from, Math.min(end + 1, from + 25));
        if (verb < 0) {
            return false;
        }
        for (int i = from; i < verb; i++) {
            Token between = reading.token(i);
            if (between.pos() == Pos.CCONJ && !between.is("and") || between.pos() == Pos.SCONJ && !between.is("that")) {
                return false;
            }
            if (between.is(",") && i == from && between.index() + 1 < verb && reading.token(i + 1).pos() == Pos.CCONJ) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase behind a verb holds quotation marks that are no title, before any other verb. */
    private boolean holdsMarks(int k, Cue cue, Sentence sentence) {
        for (int i = k; i <= sentence.last() && i < k + 25; i++) {
            Reading.Stretch stretch = reading.stretchAt(i);
            if (stretch != null) {
                return stretch.first() == i && (NAMING.contains(cue.verb().base()) || !reading.isTitle(stretch));
            }
            if (reading.isFiniteVerb(i) && !cue.verb().phrase() || reading.cues.verbAt(i) != null
                    || reading.token(i).is(";")) {
                return false;
            }
        }
        return false;
    }
}
