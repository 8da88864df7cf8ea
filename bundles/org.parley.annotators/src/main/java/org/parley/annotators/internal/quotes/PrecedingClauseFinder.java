package org.parley.annotators.internal.quotes;

import java.util.BitSet;
import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.phrases.SubjectTree;
import org.parley.annotators.internal.syntax.Relation;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;

/** Finds what is said before a cue that closes or breaks its sentence: "The talks had failed, he said." */
final class PrecedingClauseFinder {

    /** What may follow a source whose quote stands before it: "said Bell, whose ferry sank". */
    private static final Set<String> BEHIND_SOURCE = Set.of(",", "who", "whose");
    /** Words before ", said Bell" that are a clause whatever their tags. */
    private static final int SURE = 4;

    private final Reading reading;
    private final ClauseBorders borders;
    private final ClauseTree clauses;
    private final SubjectTree subjects;
    private final ReportedQuotes quotes;
    private final BitSet usedCues;

    PrecedingClauseFinder(Reading reading, ClauseBorders borders, ClauseTree clauses, ReportedQuotes quotes,
            BitSet usedCues) {
        this.reading = reading;
        this.borders = borders;
        this.clauses = clauses;
        this.quotes = quotes;
        this.usedCues = usedCues;
        subjects = new SubjectTree(reading.text);
    }

    /**
     * Whether what is said stands before a cue, not behind it: a comma stands behind the cue, or one before it and the source behind it.
     *
     * @param begin where the words behind the cue would begin, or -1
     */
    boolean isSure(Cue cue, int begin, Sentence sentence) {
        int v = cue.last();
        boolean that = begin > v + 2 && reading.token(begin - 1).is("that");
        boolean inserted = !that && v < sentence.last() && reading.token(v + 1).is(",");
        return (cue.verb().quoted() || cue.verb().bare()) && (inserted || handsBack(cue, begin, sentence));
    }

    /** "The ferry sank, said Bell, whose boat is near": what is said stands before the comma, and the source behind the cue. */
    private boolean handsBack(Cue cue, int begin, Sentence sentence) {
        int v = cue.last();
        int comma = v - 1;
        if (!cue.verb().bare() || cue.verb().person() || comma <= sentence.first() || !reading.token(comma).is(",")) {
            return false;
        }
        NounPhrase source = reading.subjects.after(v);
        if (source == null
                || begin >= 0 && source.last() < sentence.last()
                        && !BEHIND_SOURCE.contains(reading.token(source.last() + 1).lower())
                || reading.mainVerb(contentBegin(sentence, comma), comma) < 0) {
            return false;
        }
        int subject = reading.text.tree(sentence).child(v, Relation.NSUBJ);
        return subject < 0 || subject > v;
    }

    /** Adds the clause before a cue, and what the cue breaks off behind it. */
    void find(Cue cue, Sentence sentence) {
        int v = cue.last();
        boolean gerund = reading.token(v).lower().endsWith("ing");
        int comma = v - 1;
        NounPhrase subject = null;
        if (comma >= sentence.first() && reading.token(comma).is(",")) {
            subject = reading.subjects.after(v);
        }
        boolean inverted = subject != null;
        if (subject == null) {
            subject = reading.subjects.before(v);
            comma = subject == null ? -1 : subject.first() - 1;
            NounPhrase other = comma >= sentence.first() && reading.token(comma).is(",") ? null : subjects.of(v);
            if (other != null && other.last() < v && other.first() > sentence.first()
                    && reading.token(other.first() - 1).is(",")) {
                subject = other;
                comma = other.first() - 1;
            }
        }
        if (gerund || subject == null || reading.cues.isPassive(cue) || comma <= sentence.first()
                || !reading.token(comma).is(",")
                || reading.token(comma).index() >= v && subject.first() < v) {
            return;
        }
        int begin = contentBegin(sentence, comma);
        int around = clauses.clauseAround(v);
        boolean clause = (inverted || closes(v, sentence)) && comma - begin > SURE
                || reading.mainVerb(begin, comma) >= 0
                        && (!reading.token(begin).isAny(Pos.SCONJ, Pos.ADP) || around >= begin && around < comma);
        int behind = Math.max(v, subject.last()) + 1;
        boolean broken = !(inverted && reading.mainVerb(begin, comma) >= 0) && behind < sentence.last()
                && reading.token(behind).is(",")
                && reading.mainVerb(behind + 1, sentence.last() + 1) >= 0;
        if (comma - begin < 1 || !clause && !broken
                || reading.isQuoted(comma - 1)
                        && reading.stretchAt(comma - 1).first() == begin) {
            return;
        }
        FoundQuote first = quotes.add(begin, comma - 1, cue, subject, null, 0.85f);
        if (broken) {
            int from = behind + 1;
            int last = borders.end(from, sentence);
            if (last > from) {
                quotes.add(from, last, cue, subject, first, 0.8f);
            }
        }
    }

    /** Whether a sentence ends in a form that is a verb of speech wherever it stands. */
    private boolean closes(int v, Sentence sentence) {
        return v >= borders.lastWord(sentence) && !reading.token(sentence.last()).is(":")
                && (reading.token(v).is("say") || reading.lexicon.sureForms().contains(reading.token(v).lower()));
    }

    /** Where the clause before a comma begins: behind an earlier cue, a semicolon and conjunctions. */
    int contentBegin(Sentence sentence, int comma) {
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
}
