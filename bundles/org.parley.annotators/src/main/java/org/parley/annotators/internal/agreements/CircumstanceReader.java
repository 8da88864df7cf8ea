package org.parley.annotators.internal.agreements;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Characters;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;
import org.parley.annotators.internal.times.DocumentDate;
import org.parley.annotators.internal.times.TenseReader;
import org.parley.annotators.internal.times.TimeExpression;
import org.parley.annotators.internal.times.TimeFinder;

/** Reads where and when, and for how long, off the clause around a trigger. Keeps nothing between calls. */
final class CircumstanceReader {

    private static final int BEFORE = 12;
    private static final int BEHIND = 30;
    private static final Set<String> PLACING = Set.of("in", "at", "aboard", "on", "along", "near", "outside", "to");
    private static final Set<String> SPOTS = Set.of("deck", "border", "checkpoint", "bridge", "palace", "house",
            "island", "airport", "headquarters", "base", "camp", "city", "town", "village", "port", "capital", "hotel",
            "resort", "embassy", "weighbridge", "ferry", "ship", "province", "region", "district", "crossing", "line",
            "harbour", "harbor", "ministry", "there");
    private static final Set<String> OTHER_CLAUSE = Set.of("but", "because", "although", "while", "which", "who",
            "where", "if", "unless", "when");
    private static final Set<String> GOING = Set.of("return", "come", "go", "back", "travel", "move");

    private final AnalyzedText text;
    private final NounPhraseFinder phrases;
    private final Predicate<String> time;
    private final TimeFinder times;
    private final TenseReader tenses;

    CircumstanceReader(AnalyzedText text, NounPhraseFinder phrases, Predicate<String> time, DocumentDate date) {
        this.text = text;
        this.phrases = phrases;
        this.time = time;
        times = new TimeFinder(date);
        tenses = new TenseReader(text);
    }

    /** Adds places, times and periods to an agreement that has its topic already. */
    void read(Draft draft) {
        int trigger = draft.trigger.token();
        Sentence sentence = text.sentenceOf(trigger);
        int first = clauseBegin(trigger, sentence);
        int last = clauseEnd(trigger, draft, sentence);
        Span topic = draft.topic();
        for (TimeExpression found : times.find(text.text(), text.token(first).begin(), text.token(last).end(),
                tenses::isFuture)) {
            boolean lasts = found.kind() == TimeExpression.Kind.DURATION && isAfter(found.span());
            boolean told = draft.arguments.stream()
                    .anyMatch(a -> a.kind() == Argument.Kind.TERM && a.span().covers(found.span()));
            if (lasts || told || topic != null && topic.overlaps(found.span())) {
                continue;
            }
            boolean behind = found.span().begin() > text.token(trigger).begin();
            if (found.kind() == TimeExpression.Kind.PERIOD) {
                if (behind && draft.trigger.status() != AgreementStatus.FAILED) {
                    draft.add(Argument.Kind.TERM, found.span(), null);
                }
            } else {
                draft.add(Argument.Kind.TIME, found.span(), found.value());
            }
        }
        places(draft, trigger, last, topic);
    }

    /** "after four hours" tells how long the talks went on. */
    private boolean isAfter(Span span) {
        return text.token(text.tokenAt(span.begin())).is("after");
    }

    private void places(Draft draft, int trigger, int last, Span topic) {
        for (int i = trigger + 1; i < last; i++) {
            Token token = text.token(i);
            if (topic != null && topic.overlaps(text.span(i, i)) || !PLACING.contains(token.lower())) {
                continue;
            }
            int end = place(i, last);
            if (end >= 0) {
                Span span = text.span(i, end);
                if (draft.arguments.stream().noneMatch(a -> a.span().overlaps(span))) {
                    draft.add(Argument.Kind.PLACE, span, null);
                }
                i = end;
            }
        }
    }

    /** Whether a preposition opens a place. */
    boolean opensPlace(int preposition) {
        return PLACING.contains(text.token(preposition).lower())
                && place(preposition, text.sentenceOf(preposition).last()) >= 0;
    }

    /** The last token of the place that a preposition opens, or -1 if it opens none. */
    private int place(int preposition, int last) {
        NounPhrase phrase = preposition >= last ? null : phrases.startingAt(preposition + 1);
        if (phrase == null || phrase.last() > last || time.test(text.token(phrase.head()).lower())) {
            return -1;
        }
        Token head = text.token(phrase.head());
        Token word = text.token(preposition);
        boolean goes = !word.is("to") || GOING.contains(text.token(preposition - 1).lower());
        boolean named = goes && (head.isCapitalised() && head.isAny(Pos.PROPN, Pos.NOUN)
                || word.isAny(Pos.ADP, Pos.ADV) && text.token(phrase.head() - 1).pos() == Pos.PROPN && !word.is("to")
                        && text.token(phrase.first()).is("the"));
        boolean spot = SPOTS.contains(head.lower()) && !word.is("to");
        if (!spot && (!named || word.is("on"))) {
            return -1;
        }
        int end = phrase.last();
        while (end + 2 <= last && (text.token(end + 1).is("of") || text.token(end + 1).is("in")
                || text.token(end + 1).is("on"))) {
            NounPhrase more = phrases.startingAt(end + 2);
            if (more == null || more.last() > last || time.test(text.token(more.head()).lower())
                    || text.token(end + 2).isAny(Pos.PRON, Pos.NUM)) {
                break;
            }
            end = more.last();
        }
        return end;
    }

    /** Back over what stands before the subject, as far as a colon, semicolon or another clause. */
    private int clauseBegin(int trigger, Sentence sentence) {
        int i = trigger;
        while (i > sentence.first() && trigger - i < BEFORE) {
            Token before = text.token(i - 1);
            if (before.is(";") || before.is(":") || before.is("that") || before.is("after") || before.is("before")
                    || Characters.isDash(before.text().charAt(0)) || before.is("said")
                    || OTHER_CLAUSE.contains(before.lower())
                    || before.is("and") && i - 2 > sentence.first() && text.token(i - 2).is(",")) {
                break;
            }
            i--;
        }
        return i;
    }

    /** On over the topic as far as another clause. */
    private int clauseEnd(int trigger, Draft draft, Sentence sentence) {
        Span topic = draft.topic();
        int i = trigger;
        while (i < sentence.last() && i - trigger < BEHIND) {
            Token next = text.token(i + 1);
            boolean inTopic = topic != null && next.begin() < topic.end();
            boolean places = next.is(",") && i + 2 <= sentence.last() && text.token(i + 2).pos() == Pos.ADP;
            boolean opens = next.is(";") || next.is(":") || next.is("(") || OTHER_CLAUSE.contains(next.lower())
                    || next.is("after") && i + 2 <= sentence.last() && !text.token(i + 2).isAny(Pos.NUM, Pos.DET)
                    || next.is(",") && !places && finiteAhead(i + 2, sentence)
                    || next.is("and") && finiteAhead(i + 2, sentence);
            if (!inTopic && opens) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether a clause of its own, with a finite verb, begins at a token. */
    private boolean finiteAhead(int from, Sentence sentence) {
        for (int i = from; i <= Math.min(sentence.last(), from + 8); i++) {
            Token token = text.token(i);
            if (token.is(",") || token.is(";")) {
                return false;
            }
            boolean finite = token.pos() == Pos.AUX || token.pos() == Pos.VERB && !token.lower().endsWith("ing")
                    && !text.token(i - 1).is("to");
            if (finite) {
                return true;
            }
        }
        return false;
    }

    /** A topic without the time behind it: to meet again | within a week. How long something lasts, "for ten days", stays. */
    Span withoutTime(Span topic) {
        List<TimeExpression> found = times.find(text.text(), topic.begin(), topic.end(), tenses::isFuture);
        if (found.isEmpty()) {
            return topic;
        }
        Span last = found.get(found.size() - 1).span();
        int at = text.tokenAt(last.begin());
        Token before = text.token(Math.max(0, at - 1));
        boolean cut = last.end() == topic.end() && !text.token(at).is("for") && !before.isAny(Pos.ADP, Pos.DET)
                && before.pos() != Pos.ADJ && text.tokenAt(last.begin()) - text.tokenAt(topic.begin()) >= 2;
        return cut ? new Span(topic.begin(), last.begin()).trimmed(text.text()) : topic;
    }
}
