package org.parley.editor.internal.proposals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.editor.internal.model.Span;

/**
 * Reads a text for the person at the keys: what stands around an offset. Made once a text; the text is scanned for
 * quotations then and for nothing else. All offsets are UTF-16.
 */
public final class TextReader {

    private static final int NEAR = 160;
    private static final Pattern LABEL = Pattern.compile("\\[?([^\\[\\]\\n:/“”\"]{1,60})(?:/[^:\\n]{1,80})?(:)\\s+"); //$NON-NLS-1$

    private final String text;
    private final List<Span> sentences;
    private final List<Span> quotations;
    private final Reporter reporter;
    private final Names names;

    /**
     * A reader.
     *
     * @param sentences
     *            of the text in their order; found by the platform's rules if it is empty
     */
    public TextReader(String text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences.isEmpty() ? split(text) : List.copyOf(sentences);
        this.quotations = Quotations.of(text);
        this.reporter = new Reporter(text);
        this.names = new Names(text);
    }

    /** The outermost quotation around an offset, with its marks. */
    public Optional<Span> quotation(int offset) {
        return quotations.stream().filter(q -> q.touches(offset)).findFirst();
    }

    /** The sentences in their order. */
    public List<Span> sentences() {
        return sentences;
    }

    /** The sentence around an offset or the last before it; the whole text if there is none. */
    public Span sentence(int offset) {
        Span found = sentences.isEmpty() ? new Span(0, text.length()) : sentences.get(0);
        for (Span sentence : sentences) {
            if (sentence.begin() > offset) {
                break;
            }
            found = sentence;
        }
        return found;
    }

    /** What a person at an offset would call the quote there: the quotation, or the clause that is reported. */
    public Optional<Span> content(int offset) {
        return quotation(offset).or(() -> reportAt(offset).map(Report::content));
    }

    /** Who is named or described around an offset. */
    public Optional<Span> mention(int offset) {
        Passage passage = new Passage(text, sentence(offset));
        return reporter.phrases().around(passage, passage.at(offset));
    }

    /** The word, or the words, that report around an offset; the word there if none does. */
    public Optional<Span> cue(int offset) {
        Span sentence = sentence(offset);
        return reporter.reports(sentence).stream().map(Report::cue).filter(c -> c.touches(offset)).findFirst()
                .or(() -> {
                    Passage passage = new Passage(text, sentence);
                    int at = passage.at(offset);
                    return at < 0 ? Optional.empty() : Optional.of(passage.get(at).to(passage.get(at)));
                });
    }

    /** The report whose clause, cue or speaker is nearest to an offset in its sentence. */
    private Optional<Report> reportAt(int offset) {
        Span sentence = sentence(offset);
        List<Report> found = new ArrayList<>();
        for (Report report : outside(reporter.reports(sentence))) {
            reporter.content(sentence, report).ifPresent(c -> found.add(report.withContent(c)));
        }
        return found.stream().min(Comparator.comparingInt(r -> distance(r.content(), offset)));
    }

    /** Who says a quote and by which words, from what stands around it; empty if nobody is seen. */
    public Optional<Report> attribution(Span quote) {
        Optional<Report> labelled = labelled(quote);
        Span label = labelled.map(Report::speaker).orElse(null);
        if (labelled.isPresent() && reporter.reports(new Span(label.begin(), quote.begin())).isEmpty()) {
            return labelled;
        }
        Span first = sentence(quote.begin());
        Span last = sentence(Math.max(quote.begin(), quote.end() - 1));
        int lineEnd = text.indexOf('\n', quote.end());
        int end = Math.max(last.end(), Math.min(lineEnd < 0 ? text.length() : lineEnd, nextStop(quote.end())));
        List<Report> around = new ArrayList<>(outside(reporter.reports(new Span(quote.end(), end))));
        if (first.begin() < quote.begin()) {
            around.addAll(outside(reporter.reports(new Span(first.begin(), quote.begin()))));
        }
        return around.stream().filter(r -> distance(r.cue(), quote) <= NEAR)
                .min(Comparator.comparingInt(r -> distance(r.cue(), quote))).map(r -> r.withContent(quote))
                .or(() -> before(quote).flatMap(this::attribution));
    }

    /** The quotation before a quote in its paragraph, which it goes on with. */
    public Optional<Span> before(Span quote) {
        int paragraph = text.lastIndexOf('\n', quote.begin()) + 1;
        return quotations.stream().filter(q -> q.end() <= quote.begin() && q.begin() >= paragraph)
                .reduce((a, b) -> b);
    }

    /** What is likely said in a stretch of text, in its order: quotations, and clauses that words report. */
    public List<Span> contents(Span window) {
        List<Span> found = new ArrayList<>(quotations.stream().filter(q -> overlap(q, window)).toList());
        for (Span sentence : sentences) {
            if (overlap(sentence, window)) {
                for (Report report : outside(reporter.reports(sentence))) {
                    reporter.content(sentence, report).filter(c -> found.stream().noneMatch(f -> overlap(f, c)))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(Span::begin));
        return found;
    }

    /** Who may be meant by words in a stretch of text, in its order: pronouns, names, those who report. */
    public List<Span> mentions(Span window) {
        List<Span> found = new ArrayList<>();
        for (Span sentence : sentences) {
            if (overlap(sentence, window)) {
                reporter.reports(sentence).stream().map(Report::speaker).filter(s -> s != null && fresh(found, s))
                        .forEach(found::add);
                names(sentence, found);
            }
        }
        found.removeIf(s -> !overlap(s, window));
        found.sort(Comparator.comparingInt(Span::begin));
        return found;
    }

    /** The words that report in a stretch of text, in its order. */
    public List<Span> cues(Span window) {
        return sentences.stream().filter(s -> overlap(s, window)).flatMap(s -> reporter.reports(s).stream())
                .map(Report::cue).toList();
    }

    private void names(Span sentence, List<Span> found) {
        Passage passage = new Passage(text, sentence);
        for (int i = 0; i < passage.size(); i++) {
            if (names.isCandidate(passage, i)) {
                boolean head = !passage.get(i).isCapital() && !passage.is(i + 1, NounPhrases.OF)
                        && !(passage.has(i + 1) && passage.get(i + 1).isCapital());
                (head ? reporter.phrases().endingAt(passage, i) : reporter.phrases().around(passage, i))
                        .filter(s -> fresh(found, s)).ifPresent(found::add);
            }
        }
    }

    private static boolean fresh(List<Span> found, Span span) {
        return found.stream().noneMatch(f -> overlap(f, span));
    }

    /** Words that report within quotations are reported themselves. */
    private List<Report> outside(List<Report> reports) {
        return reports.stream().filter(r -> quotations.stream().noneMatch(q -> overlap(q, r.cue()))).toList();
    }

    /** "[Dorn/Envoy: words]" and "Dorn: words": the name, and the colon of a transcript. */
    private Optional<Report> labelled(Span quote) {
        int line = text.lastIndexOf('\n', quote.begin() - 1) + 1;
        Matcher label = LABEL.matcher(text).region(line, quote.begin());
        if (!label.matches()) {
            return Optional.empty();
        }
        boolean bracket = text.charAt(line) == '[';
        int colon = label.end(2) - 1;
        return Optional.of(new Report(quote, bracket ? null : new Span(colon, colon + 1),
                new Span(label.start(1), label.end(1)).trimmed(text)));
    }

    private int nextStop(int from) {
        for (int i = from; i < text.length(); i++) {
            if (".!?\n“\"«".indexOf(text.charAt(i)) >= 0) { //$NON-NLS-1$
                return i;
            }
        }
        return text.length();
    }

    private static boolean overlap(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(other.begin() - one.end(), one.begin() - other.end()));
    }

    private static int distance(Span span, int offset) {
        return distance(span, new Span(offset, offset));
    }

    private static List<Span> split(String text) {
        List<Span> found = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        int from = 0;
        while (from < text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            sentences.setText(text.substring(from, end));
            for (int a = 0, b = sentences.next(); b != BreakIterator.DONE; a = b, b = sentences.next()) {
                Span span = new Span(from + a, from + b).trimmed(text);
                if (!span.isEmpty()) {
                    found.add(span);
                }
            }
            from = end + 1;
        }
        return found;
    }
}
