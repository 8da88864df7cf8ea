package org.parley.annotators.internal.quotes;

import java.util.BitSet;
import java.util.List;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;

/**
 * Finds indirect and mixed quotes: the clause that a verb of speech governs behind or before it, and phrases under such a verb that hold
 * quotation marks.
 */
final class ReportedSpeechFinder {

    private static final float NOUN = 0.55f;
    /** How far a comma may stand behind "As he noted" and its like. */
    private static final int FARTHEST = 8;

    private final Reading reading;
    private final ClauseBorders borders;
    private final ContentFinder contents;
    private final SourceFinder sources;
    private final ClauseTree clauses;
    private final BitSet usedCues;
    private final ReportedQuotes quotes;
    private final List<FoundQuote> found;
    private final PrecedingClauseFinder preceding;
    private final RelativeReportFinder relative;
    private final ReportedPhraseFinder phrases;

    ReportedSpeechFinder(Reading reading, BitSet usedCues) {
        this.reading = reading;
        this.borders = new ClauseBorders(reading);
        this.usedCues = usedCues;
        contents = new ContentFinder(reading, borders);
        clauses = new ClauseTree(reading);
        quotes = new ReportedQuotes(reading);
        found = quotes.found;
        sources = new SourceFinder(reading, found);
        preceding = new PrecedingClauseFinder(reading, borders, clauses, quotes, usedCues);
        relative = new RelativeReportFinder(reading, borders, quotes);
        phrases = new ReportedPhraseFinder(reading, borders, sources, quotes);
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
            Cue noun = reading.cues.nounAt(i);
            if (noun != null) {
                underNoun(noun, sentence);
            }
        }
    }

    private void underVerb(Cue cue, Sentence sentence) {
        int v = cue.last();
        if (relative.find(cue, sentence)) {
            return;
        }
        int known = found.size();
        int begin = contents.contentAfter(cue, sentence);
        if (preceding.isSure(cue, begin, sentence)) {
            preceding.find(cue, sentence);
            if (found.size() > known) {
                return;
            }
        }
        if (begin < 0 && (cue.verb().bare() || cue.verb().that()) && !reading.token(v).lower().endsWith("ing")) {
            int clause = clauses.clauseBehind(v);
            begin = clause < 0 || !clauses.isFinite(clause) ? -1 : clauses.begin(clause);
        }
        if (begin >= 0 && begin <= borders.lastWord(sentence) && !clauses.belongsElsewhere(v, begin, sentence)) {
            NounPhrase subject = sources.source(cue);
            int last = borders.end(begin, sentence);
            if (last > begin || reading.isQuoted(begin)) {
                quotes.add(begin, last, cue, subject, null, confidence(cue, subject));
                return;
            }
        }
        if (cue.verb().bare() && asNoted(cue, v, sentence)) {
            return;
        }
        if (cue.verb().quoted() || cue.verb().bare()) {
            preceding.find(cue, sentence);
        }
        if (found.size() == known) {
            phrases.find(cue, sentence);
        }
    }

    /** "As the captain noted, the ferry was late": the clause behind the comma. */
    private boolean asNoted(Cue cue, int v, Sentence sentence) {
        int as = sentence.first();
        while (as < v && !reading.token(as).isWord() || as < v && reading.token(as).pos() == Pos.CCONJ) {
            as++;
        }
        if (!reading.token(as).is("as") || as + 1 >= v || reading.mainVerb(as + 1, v) >= 0) {
            return false;
        }
        int comma = v + 1;
        while (comma < sentence.last() && !reading.token(comma).is(",") && !reading.isFiniteVerb(comma)) {
            comma++;
        }
        NounPhrase subject = sources.source(cue);
        if (subject == null || subject.first() <= as || comma + 2 >= sentence.last() || !reading.token(comma).is(",")
                || comma > v + FARTHEST || reading.mainVerb(comma + 1, sentence.last()) < 0) {
            return false;
        }
        quotes.add(comma + 1, borders.end(comma + 1, sentence), cue, subject, null, 0.75f);
        return true;
    }

    /** "his claim that ...": the possessor is the source; without one, the noun is left alone. */
    private void underNoun(Cue cue, Sentence sentence) {
        NounPhrase whole = reading.phrases.endingAt(cue.first());
        NounPhrase source = whole == null ? null : sources.possessor(whole);
        int begin = cue.last() + 2;
        if (source != null && reading.mainVerb(begin, sentence.last() + 1) >= 0) {
            int last = borders.end(begin, sentence);
            if (last > begin) {
                quotes.add(begin, last, cue, source, null, NOUN);
            }
        }
    }

    private static float confidence(Cue cue, NounPhrase subject) {
        float value = cue.verb().thought() ? 0.74f : cue.negated() ? 0.73f : 0.85f;
        return subject == null ? value * 0.75f : value;
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
            if (comma + 1 < sentence.last() && !passesOn(source, comma + 1, sentence)) {
                quotes.add(comma + 1, borders.end(comma + 1, sentence), cue, source, null, 0.85f);
            }
            return;
        }
        int last = reading.token(before).is(",") ? before - 1 : before;
        if (last > sentence.first() && !reading.isQuoted(last)) {
            int begin = preceding.contentBegin(sentence, last);
            FoundQuote previous = lastWithin(begin, last);
            if (previous != null) {
                found.set(found.size() - 1, previous.reportedBy(source));
            } else {
                quotes.add(begin, last, cue, source, null, 0.85f);
            }
        }
    }

    /** "According to the Gazette, Bell said that ...": the words are Bell's, and the Gazette passes them on. */
    private boolean passesOn(NounPhrase reporter, int begin, Sentence sentence) {
        int main = reading.mainVerb(begin, sentence.last() + 1);
        Cue verb = main < 0 || usedCues.get(main) || reading.isQuoted(main) ? null : reading.cues.verbAt(main);
        if (verb == null || verb.first() != main || verb.verb().thought() || reading.cues.isPassive(verb)) {
            return false;
        }
        int known = found.size();
        underVerb(verb, sentence);
        if (found.size() == known) {
            return false;
        }
        FoundQuote quote = found.get(known);
        boolean own = quote.source() != null && quote.source().first() >= begin
                && quote.span().begin() > reading.token(main).begin();
        if (!own) {
            found.subList(known, found.size()).clear();
            return false;
        }
        found.set(known, quote.reportedBy(reporter));
        usedCues.set(main);
        return true;
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
