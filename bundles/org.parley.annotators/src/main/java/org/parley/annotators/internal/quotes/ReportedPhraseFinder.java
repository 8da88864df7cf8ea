package org.parley.annotators.internal.quotes;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.lexicon.SpeechVerb;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.syntax.DependencyTree;
import org.parley.annotators.internal.syntax.Relation;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;

/**
 * Finds what is said where no clause tells it: the object of a verb, the phrase behind the preposition that the verb asks for, and the subject of
 * its passive. The list of verbs says which verbs take which.
 */
final class ReportedPhraseFinder {

    private static final float OBJECT = 0.7f;

    private final Reading reading;
    private final ClauseBorders borders;
    private final SourceFinder sources;
    private final ReportedQuotes quotes;

    ReportedPhraseFinder(Reading reading, ClauseBorders borders, SourceFinder sources, ReportedQuotes quotes) {
        this.reading = reading;
        this.borders = borders;
        this.sources = sources;
        this.quotes = quotes;
    }

    /** Adds what the verb of a cue takes. */
    void find(Cue cue, Sentence sentence) {
        SpeechVerb verb = cue.verb();
        boolean passive = reading.cues.isPassive(cue);
        if (!(verb.object() && !passive || verb.subject() && passive || !verb.prepositions().isEmpty())) {
            return;
        }
        DependencyTree tree = reading.text.tree(sentence);
        int v = cue.last();
        int behind = behindPreposition(verb, tree, v);
        if (behind >= 0) {
            NounPhrase source = sources.source(cue);
            if (source != null || passive) {
                add(behind + 1, tree.rightmost(tree.head(behind)), cue, source, sentence);
                return;
            }
        }
        if (verb.object() && !passive) {
            object(cue, tree, sentence);
        } else if (verb.subject() && passive) {
            int subject = tree.child(v, Relation.NSUBJ_PASS);
            if (subject >= 0 && subject < v && reading.token(subject).isAny(Pos.NOUN, Pos.PROPN)) {
                add(tree.leftmost(subject), tree.rightmost(subject), cue, sources.source(cue), sentence);
            }
        }
    }

    /** "He denounced the attack on the ferry": what is said comes as a noun phrase. */
    private void object(Cue cue, DependencyTree tree, Sentence sentence) {
        int object = tree.next(cue.last(), Relation.OBJ, cue.last());
        NounPhrase source = object < 0 ? null : sources.source(cue);
        if (source != null
                && (reading.token(object).isAny(Pos.NOUN, Pos.PROPN) || reading.token(object).pos() == Pos.INTJ)
                && tree.leftmost(object) > cue.last()) {
            add(tree.leftmost(object), tree.rightmost(object), cue, source, sentence);
        }
    }

    /** The preposition that the verb asks for, of a phrase or clause that hangs on it, or -1. */
    private int behindPreposition(SpeechVerb verb, DependencyTree tree, int v) {
        if (verb.prepositions().isEmpty()) {
            return -1;
        }
        for (int child : tree.children(v)) {
            int first = tree.leftmost(child);
            if (child > v && first > v && first < child && verb.prepositions().contains(reading.token(first).lower())
                    && tree.head(first) == child) {
                return first;
            }
        }
        return -1;
    }

    private void add(int first, int last, Cue cue, NounPhrase source, Sentence sentence) {
        int end = Math.min(last, borders.lastWord(sentence));
        if (first <= end && !reading.isQuoted(first)) {
            quotes.add(first, end, cue, source, null, OBJECT);
        }
    }
}
