package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/**
 * Finds indirect and mixed quotes: the clause that a verb of speech governs behind or before it, and phrases under such a verb that hold
 * quotation marks.
 */
final class ReportedSpeechFinder {

    private static final Set<String> QUESTION_WORDS = Set.of("whether", "if", "how", "why", "what", "where", "when",
            "who", "which");
    private static final int FARTHEST_THAT = 16;
    /** Clauses without any quotation mark were right this much less often than those with some. */
    private static final float PLAIN = 0.92f;

    private final Reading reading;
    private final ClauseBorders borders;
    private final BitSet usedCues;
    private final List<FoundQuote> found = new ArrayList<>();

    ReportedSpeechFinder(Reading reading, BitSet usedCues) {
        this.reading = reading;
        this.borders = new ClauseBorders(reading);
        this.usedCues = usedCues;
    }

    /** The quotes of all sentences outside page furniture, in order of their cues. */
    List<FoundQuote> find() {
        for (Sentence sentence : reading.text.sentences()) {
            if (!reading.text.paragraphs().get(sentence.paragraph()).furniture()) {
                find(sentence);
            }
        }
        return found;
    }

    private void find(Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (usedCues.get(i) || reading.isQuoted(i)) {
                continue;
            }
            Cue preposition = reading.cues.prepositionAt(i);
            if (preposition != null) {
                accordingTo(preposition, sentence);
                continue;
            }
            Cue verb = reading.cues.verbAt(i);
            if (verb != null) {
                underVerb(verb, sentence);
            }
        }
    }

    private void underVerb(Cue cue, Sentence sentence) {
        int v = cue.last();
        int begin = contentAfter(cue, sentence);
        if (begin >= 0 && begin <= borders.lastWord(sentence)) {
            NounPhrase subject = source(cue);
            int last = borders.end(begin, sentence);
            if (last > begin || reading.isQuoted(begin)) {
                add(begin, last, cue, subject, null, confidence(cue, subject));
                return;
            }
        }
        if (cue.verb().quoted() || cue.verb().bare()) {
            before(cue, v, sentence);
        }
    }

    private NounPhrase source(Cue cue) {
        if (reading.cues.isPassive(cue)) {
            return agent(cue);
        }
        NounPhrase shared = sharedSource(cue);
        return shared == null ? reading.subjects.before(cue.first()) : shared;
    }

    /** "He said ..., adding that ...": the source of the cue before, if a participle or coordinated verb goes on with it. */
    private NounPhrase sharedSource(Cue cue) {
        int before = cue.first() - 1;
        Sentence sentence = reading.sentenceOf(cue.first());
        if (before < sentence.first() || found.isEmpty()) {
            return null;
        }
        Token token = reading.token(before);
        boolean participle = reading.token(cue.last()).lower().endsWith("ing")
                && (token.is(",") || token.is("but") || token.is("and"));
        FoundQuote last = found.get(found.size() - 1);
        boolean same = last.cue() != null && last.cue().first() < cue.first() && last.cue().first() >= sentence.first();
        return same && (participle || token.pos() == Pos.CCONJ) ? last.source() : null;
    }

    /** "by the ministry" behind a passive verb, or null. */
    private NounPhrase agent(Cue cue) {
        int by = cue.last() + 1;
        if (by >= reading.sentenceOf(cue.last()).last() || !reading.token(by).is("by")) {
            return null;
        }
        NounPhrase base = reading.phrases.startingAt(by + 1);
        return base == null ? null : reading.phrases.extended(base);
    }

    private static float confidence(Cue cue, NounPhrase subject) {
        float value = cue.verb().thought() ? 0.74f : cue.negated() ? 0.73f : 0.85f;
        return subject == null ? value * 0.75f : value;
    }

    private FoundQuote add(int first, int last, Cue cue, NounPhrase source, FoundQuote continued, float confidence) {
        QuoteKind kind = reading.kindOf(first, last);
        float sure = kind == QuoteKind.INDIRECT ? confidence * PLAIN : confidence;
        FoundQuote quote = new FoundQuote(reading.span(first, last), kind, cue, source, null, continued, sure);
        found.add(quote);
        return quote;
    }

    /** The first token of the content behind a verb, or -1. */
    private int contentAfter(Cue cue, Sentence sentence) {
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
                return relative ? -1 : i;
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
                return stretch.first() == i && !reading.isTitle(stretch);
            }
            if (reading.isFiniteVerb(i) && !cue.verb().phrase() || reading.cues.verbAt(i) != null
                    || reading.token(i).is(";")) {
                return false;
            }
        }
        return false;
    }

    /** The clause before a cue that closes or breaks its sentence: "The talks had failed, he said." */
    private void before(Cue cue, int v, Sentence sentence) {
        boolean gerund = reading.token(v).lower().endsWith("ing");
        int comma = v - 1;
        NounPhrase subject = null;
        if (comma >= sentence.first() && reading.token(comma).is(",")) {
            subject = reading.subjects.after(v);
        }
        if (subject == null) {
            subject = reading.subjects.before(v);
            comma = subject == null ? -1 : subject.first() - 1;
        }
        if (gerund || subject == null || reading.cues.isPassive(cue) || comma <= sentence.first()
                || !reading.token(comma).is(",")
                || reading.token(comma).index() >= v && subject.first() < v) {
            return;
        }
        int begin = contentBegin(sentence, comma);
        boolean clause = reading.mainVerb(begin, comma) >= 0 && !reading.token(begin).isAny(Pos.SCONJ, Pos.ADP);
        boolean opening = reading.phrases.startingAt(begin) != null
                || comma - begin > 1 && reading.token(begin).isAny(Pos.SCONJ, Pos.ADP);
        int behind = Math.max(v, subject.last()) + 1;
        boolean broken = behind < sentence.last() && reading.token(behind).is(",")
                && reading.mainVerb(behind + 1, sentence.last() + 1) >= 0;
        if (comma - begin < 1 || !clause && !(broken && opening)
                || reading.isQuoted(comma - 1)
                        && reading.stretchAt(comma - 1).first() == begin) {
            return;
        }
        FoundQuote first = add(begin, comma - 1, cue, subject, null, 0.85f);
        if (broken) {
            int from = behind + 1;
            int last = borders.end(from, sentence);
            if (last > from) {
                add(from, last, cue, subject, first, 0.8f);
            }
        }
    }

    private int contentBegin(Sentence sentence, int comma) {
        int begin = sentence.first();
        for (int i = sentence.first(); i < comma; i++) {
            if (reading.token(i).is(";") || usedCues.get(i)) {
                begin = i + 1;
            }
        }
        while (begin < comma && reading.token(begin).isAny(Pos.CCONJ, Pos.PUNCT) && !reading.isQuoted(begin)) {
            begin++;
        }
        return begin;
    }

    private void accordingTo(Cue cue, Sentence sentence) {
        NounPhrase base = cue.last() < sentence.last() ? reading.phrases.startingAt(cue.last() + 1) : null;
        if (base == null) {
            return;
        }
        NounPhrase source = reading.phrases.extended(base);
        int before = cue.first() - 1;
        boolean initial = before < sentence.first() || before == sentence.first() && !reading.token(before).isWord();
        if (initial) {
            int comma = source.last() + 1;
            while (comma < sentence.last() && !reading.token(comma).is(",")) {
                comma++;
            }
            if (comma + 1 < sentence.last()) {
                add(comma + 1, borders.end(comma + 1, sentence), cue, source, null, 0.85f);
            }
            return;
        }
        int last = reading.token(before).is(",") ? before - 1 : before;
        if (last > sentence.first() && !reading.isQuoted(last)) {
            int begin = contentBegin(sentence, last);
            FoundQuote previous = lastWithin(begin, last);
            if (previous != null) {
                found.set(found.size() - 1, previous.reportedBy(source));
            } else {
                add(begin, last, cue, source, null, 0.85f);
            }
        }
    }

    /** A quote with its own cue in the same part of the sentence: the source that follows then only passes it on. */
    private FoundQuote lastWithin(int begin, int last) {
        if (found.isEmpty()) {
            return null;
        }
        FoundQuote quote = found.get(found.size() - 1);
        return quote.cue() != null && quote.source() != null && quote.cue().first() >= begin
                && quote.cue().last() <= last ? quote : null;
    }
}
