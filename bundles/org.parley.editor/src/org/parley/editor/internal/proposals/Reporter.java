package org.parley.editor.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.parley.editor.internal.model.Span;

/** Finds in a sentence the words that report, who reports, and the content that they report. */
final class Reporter {

    private static final Set<String> ACCORDING = Set.of("according"); //$NON-NLS-1$
    private static final Set<String> TO = Set.of("to"); //$NON-NLS-1$
    private static final Set<String> THAT = Set.of("that"); //$NON-NLS-1$
    private static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "when", "where", "what", "who"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    private static final Set<String> OPENERS = Set.of("that", ",", ":", "“", "\"", "‘", "«"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    private static final Set<String> NO_SUBJECT = Set.of("to", "the", "a", "an", "of", "in"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final int FAR = 9;

    private final ReportingWords words = new ReportingWords();
    private final NounPhrases phrases = new NounPhrases(words::isVerb);
    private final String text;

    Reporter(String text) {
        this.text = text;
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** The places in a stretch of text where something is reported, with who does; without content. */
    List<Report> reports(Span span) {
        Passage passage = new Passage(text, span);
        List<Report> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (passage.is(i, ACCORDING) && passage.is(i + 1, TO)) {
                found.add(new Report(null, passage.get(i).to(passage.get(i + 1)),
                        phrases.from(passage, i + 2).orElse(null)));
            } else if (words.isVerb(passage.get(i).form()) && !passage.is(i - 1, NO_SUBJECT)) {
                speaker(passage, i).ifPresent(s -> found.add(s));
            }
        }
        return found;
    }

    /** Before the verb, or behind it where a quotation or a comma stands before it: "…,” said Dorn". */
    private Optional<Report> speaker(Passage passage, int verb) {
        Word word = passage.get(verb);
        boolean inverted = verb == 0 || !passage.get(verb - 1).isWord() && behind(passage, verb).isPresent();
        Optional<Span> who = inverted ? behind(passage, verb) : phrases.before(passage, verb);
        return who.map(s -> new Report(null, word.to(word), s));
    }

    private Optional<Span> behind(Passage passage, int verb) {
        boolean phrase = passage.has(verb + 1) && passage.get(verb + 1).isWord()
                && !OPENERS.contains(passage.get(verb + 1).lower());
        return phrase ? phrases.from(passage, verb + 1) : Optional.empty();
    }

    /** The clause that a report in a sentence is about; empty if there is none. */
    Optional<Span> content(Span sentence, Report report) {
        int start = text.lastIndexOf(';', report.cue().begin());
        int begin = Math.max(sentence.begin(), start + 1);
        int stop = text.indexOf(';', report.cue().end());
        int end = stop >= 0 && stop < sentence.end() ? stop : withoutStop(sentence).end();
        boolean according = text.startsWith("ccording", report.cue().begin() + 1); //$NON-NLS-1$
        int first = report.speaker() == null ? report.cue().begin()
                : Math.min(report.cue().begin(), report.speaker().begin());
        int last = report.speaker() == null ? report.cue().end()
                : Math.max(report.cue().end(), report.speaker().end());
        Span before = new Span(begin, first).trimmed(text);
        boolean tail = !before.isEmpty() && ",”\"’»".indexOf(text.charAt(before.end() - 1)) >= 0 //$NON-NLS-1$
                && before.end() - before.begin() > end - last;
        if (tail || according && first > begin && end - last < first - begin) {
            int cut = text.charAt(before.end() - 1) == ',' ? before.end() - 1 : before.end();
            return some(new Span(before.begin(), cut));
        }
        return some(new Span(afterOpening(report, last, end), end));
    }

    /** Behind "that", a colon or the person who is told. */
    private int afterOpening(Report report, int from, int end) {
        Passage rest = new Passage(text, new Span(from, end));
        for (int i = 0; i < rest.size() && i < FAR; i++) {
            Word word = rest.get(i);
            if (rest.is(i, THAT) || word.form().equals(":")) { //$NON-NLS-1$
                return word.end();
            }
            if (rest.is(i, QUESTIONS) && i < FAR / 2) {
                return word.begin();
            }
        }
        boolean comma = rest.size() > 0 && rest.get(0).form().equals(","); //$NON-NLS-1$
        if (comma && report.speaker() != null && report.speaker().end() == from) {
            return commaAfter(rest, from);
        }
        return comma ? rest.get(0).end() : from;
    }

    /** "According to Averik, who heads the other side, …": behind the last comma of the apposition. */
    private static int commaAfter(Passage rest, int from) {
        boolean relative = rest.size() > 1 && QUESTIONS.contains(rest.get(1).lower());
        int seen = 0;
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).form().equals(",") && ++seen == (relative ? 2 : 1)) { //$NON-NLS-1$
                return rest.get(i).end();
            }
        }
        return from;
    }

    private Optional<Span> some(Span span) {
        Span trimmed = span.trimmed(text);
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    private Span withoutStop(Span sentence) {
        Span trimmed = sentence.trimmed(text);
        boolean marked = !trimmed.isEmpty() && ".!?".indexOf(text.charAt(trimmed.end() - 1)) >= 0; //$NON-NLS-1$
        return marked ? new Span(trimmed.begin(), trimmed.end() - 1) : trimmed;
    }
}
