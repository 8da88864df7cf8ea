package org.parley.annotators.internal.quotes;

import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;

/** Finds reports in relative clauses, as two pieces: "the plan, [which] he said [had improved trade]". */
final class RelativeReportFinder {

    private static final Set<String> RELATIVE_WORDS = Set.of("which", "that", "what", "who", "whom");
    private static final float RELATIVE = 0.7f;

    private final Reading reading;
    private final ClauseBorders borders;
    private final ReportedQuotes quotes;

    RelativeReportFinder(Reading reading, ClauseBorders borders, ReportedQuotes quotes) {
        this.reading = reading;
        this.borders = borders;
        this.quotes = quotes;
    }

    /** Adds the relative word and the rest of its clause; false if the cue stands in no such clause. */
    boolean find(Cue cue, Sentence sentence) {
        int v = cue.last();
        int verb = v + 1;
        while (verb < sentence.last() && reading.token(verb).pos() == Pos.ADV) {
            verb++;
        }
        if (!cue.verb().bare() || cue.verb().thought() || verb >= sentence.last() || reading.isQuoted(verb)
                || !reading.isFiniteVerb(verb)
                || reading.cues.isPassive(cue)) {
            return false;
        }
        int subject = v - 1;
        while (subject > sentence.first() && reading.token(subject).isAny(Pos.AUX, Pos.ADV)) {
            subject--;
        }
        NounPhrase source = subject <= sentence.first() ? null : reading.phrases.endingAt(subject);
        if (source == null || source.first() <= sentence.first() || reading.isQuoted(source.first() - 1)) {
            return false;
        }
        int before = source.first() - 1;
        int last = borders.end(verb, sentence);
        if (last < verb || !RELATIVE_WORDS.contains(reading.token(before).lower())) {
            return false;
        }
        FoundQuote first = quotes.add(before, before, cue, source, null, RELATIVE);
        quotes.add(v + 1, last, cue, source, first, RELATIVE);
        return true;
    }
}
