package org.parley.annotators.internal.agreements;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.phrases.SubjectFinder;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/** Reads what an agreement is about off what stands around its trigger. Keeps nothing between calls. */
final class TopicReader {

    private static final int LONGEST = 26;
    private static final Set<String> TOPIC_PREPOSITIONS = Set.of("on", "for", "over", "about", "upon", "to", "of",
            "in");

    private static final Set<String> NO_TOPICS = Set.of("principle", "occasions", "occasion", "times", "behalf",
            "general", "part", "turn", "return", "exchange", "record", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "be", "is", "are");
    private static final Set<String> APART = Set.of("with", "by", "after", "until", "till", "since", "during", "within",
            "before", "through", "under");
    private static final Set<String> ENDING = Set.of("after", "before", "as", "when", "while", "once", "until",
            "because", "within", "during",
            "if");

    private final AnalyzedText text;
    private final NounPhraseFinder phrases;
    private final SubjectFinder subjects;
    private final Predicate<String> time;
    private final AgreementLexicon words;
    private final IntPredicate places;

    /** @param places whether the preposition of that index opens a place */
    TopicReader(AnalyzedText text, NounPhraseFinder phrases, SubjectFinder subjects, Predicate<String> time,
            AgreementLexicon words, IntPredicate places) {
        this.words = words;
        this.places = places;
        this.subjects = subjects;
        this.text = text;
        this.phrases = phrases;
        this.time = time;
    }

    /** What the agreement is about, or null. */
    Span topic(Trigger trigger) {
        return topic(trigger, text.sentenceOf(trigger.token()));
    }

    private Span topic(Trigger trigger, Sentence sentence) {
        boolean verb = text.token(trigger.token()).pos() == Pos.VERB;
        if (trigger.status() == AgreementStatus.REJECTED || trigger.status() == AgreementStatus.VIOLATED
                || verb && trigger.status() == AgreementStatus.SIGNED) {
            return object(trigger, sentence);
        }
        if (trigger.topicFrom() < trigger.token()) {
            NounPhrase named = phrases.endingAt(trigger.topicFrom());
            if (named != null && named.first() < trigger.topicFrom()
                    && text.token(trigger.topicFrom() - 1).isAny(Pos.NOUN, Pos.PROPN)) {
                return text.span(named.first(), trigger.topicFrom() - 1);
            }
        }
        int i = trigger.topicFrom() + 1;
        Span clause = clauseNear(trigger, sentence);
        if (clause != null) {
            return clause;
        }
        int steps = 0;
        while (i < sentence.last() && steps++ < 12) {
            Token token = text.token(i);
            if (token.is("to") && text.token(i + 1).isAny(Pos.VERB, Pos.AUX)) {
                return clause(i, sentence);
            }
            if (token.is("that") && i + 1 < sentence.last()) {
                return clause(i + 1, sentence);
            }
            boolean ofTime = time.test(text.token(i + 1).lower()) && text.token(i + 1).isCapitalised();
            if (TOPIC_PREPOSITIONS.contains(token.lower()) && !ofTime
                    && !(token.is("in") && text.token(trigger.token()).pos() != Pos.NOUN)) {
                NounPhrase phrase = phrases.startingAt(i + 1);
                if (phrase != null && !(token.is("in") && text.token(phrase.head()).pos() == Pos.PROPN)
                        && !NO_TOPICS.contains(text.token(phrase.head()).lower())) {
                    return phraseSpan(phrase, sentence);
                }
            }
            if (token.is("with") || token.is("between")) {
                NounPhrase party = phrases.startingAt(i + 1);
                i = party == null ? i + 1 : phrases.extended(party).last() + 1;
                continue;
            }
            if (i == trigger.topicFrom() + 1 && text.token(trigger.token()).pos() == Pos.VERB
                    && trigger.token() == trigger.topicFrom()) {
                NounPhrase object = phrases.startingAt(i);
                if (object != null && text.token(object.head()).pos() == Pos.NOUN
                        && !time.test(text.token(object.head()).lower())) {
                    return phraseSpan(object, sentence);
                }
            }
            if (token.pos() == Pos.VERB || token.is(";") || token.is(":")) {
                return null;
            }
            i++;
        }
        return verb ? passiveSubject(trigger.token(), sentence) : null;
    }

    /** What is rejected, broken or signed: the phrase behind the verb, or its subject where the verb is passive. */
    private Span object(Trigger trigger, Sentence sentence) {
        for (int i = trigger.token() + 1; i < Math.min(sentence.last(), trigger.token() + 5); i++) {
            NounPhrase object = phrases.startingAt(i);
            if (object != null) {
                return phraseSpan(object, sentence);
            }
            if (text.token(i).is("by") || text.token(i).is(",") || text.token(i).is("after")) {
                break;
            }
        }
        return passiveSubject(trigger.token(), sentence);
    }

    /** "A plan to merge the armies was rejected": what stands before a passive verb, or null. */
    private Span passiveSubject(int verb, Sentence sentence) {
        int auxiliary = verb - 1;
        while (auxiliary > sentence.first() && text.token(auxiliary).isAny(Pos.ADV, Pos.PART)) {
            auxiliary--;
        }
        if (auxiliary <= sentence.first() || !BE.contains(text.token(auxiliary).lower())) {
            return null;
        }
        NounPhrase subject = subjects.before(verb);
        if (subject == null || subject.last() >= auxiliary || text.token(subject.head()).pos() == Pos.PRON) {
            return null;
        }
        return phraseSpan(subject, sentence);
    }

    /** "that" or "to" and a verb close behind a verb of agreeing, with nothing but a time or person between. */
    private Span clauseNear(Trigger trigger, Sentence sentence) {
        for (int i = trigger.topicFrom() + 1; i < Math.min(sentence.last(), trigger.topicFrom() + 6); i++) {
            Token token = text.token(i);
            boolean on = token.is("on") || token.is("upon");
            if (token.is("to") && text.token(i + 1).isAny(Pos.VERB, Pos.AUX)) {
                return clause(i, sentence);
            }
            if (token.is("that")
                    || on && text.token(i + 1).pos() == Pos.VERB && text.token(i + 1).lower().endsWith("ing")) {
                return clause(i + 1, sentence);
            }
            if (token.is(",") || token.pos() == Pos.VERB
                    || TOPIC_PREPOSITIONS.contains(token.lower()) && !time.test(text.token(i + 1).lower())) {
                return null;
            }
        }
        return null;
    }

    /** A noun phrase with its prepositional phrases and an infinitive of purpose. */
    private Span phraseSpan(NounPhrase phrase, Sentence sentence) {
        int last = phrase.last();
        while (last + 2 <= sentence.last() && last - phrase.first() < LONGEST) {
            Token next = text.token(last + 1);
            boolean placed = words.is(text.token(phrase.head()).lower(), "noun") && places.test(last + 1);
            boolean attaches = next.pos() == Pos.ADP && !APART.contains(next.lower()) && !placed
                    && !time.test(text.token(last + 2).lower()) || next.is("and");
            NounPhrase more = attaches ? phrases.startingAt(last + 2) : null;
            if (more != null) {
                last = more.last();
            } else if (next.is("to") && text.token(last + 2).pos() == Pos.VERB) {
                return text.span(phrase.first(), clauseEnd(last + 1, sentence));
            } else {
                break;
            }
        }
        return text.span(phrase.first(), last);
    }

    private Span clause(int first, Sentence sentence) {
        return text.span(first, clauseEnd(first, sentence));
    }

    /** The end of an infinitive or clause: before a comma, another clause, a second infinitive of purpose, or the sentence's end. */
    private int clauseEnd(int first, Sentence sentence) {
        int last = first;
        for (int i = first + 1; i <= sentence.last() && i - first < LONGEST; i++) {
            Token token = text.token(i);
            boolean purpose = token.is("to") && i > first + 2 && i < sentence.last()
                    && text.token(i + 1).pos() == Pos.VERB
                    && !text.token(i - 1).is("and") && text.token(i - 1).isAny(Pos.NOUN, Pos.PROPN);
            if (token.is(",") || token.is(";") || token.is(":") || purpose
                    || !token.isWord() && token.pos() == Pos.PUNCT
                    || token.pos() == Pos.SCONJ && i > first + 3 && !token.is("that") || token.is("but")
                    || ENDING.contains(token.lower()) && i > first + 1
                    || token.is("and") && i < sentence.last() && text.token(i + 1).is("to")) {
                break;
            }
            last = i;
        }
        return last;
    }
}
