package org.parley.annotators.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.parley.annotators.internal.agreements.AgreementFinder;
import org.parley.annotators.internal.agreements.FoundAgreement;
import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.quotes.QuoteFinder;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.EnglishAnalyzers;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.TextAnalyzer;
import org.parley.annotators.internal.times.DocumentDateFinder;

/** What the annotators find in a text, written as the specification has it. For one thread. */
public final class Given {

    private static final SpeechLexicon SPEECH = new SpeechLexicon();
    private static final NameLexicon NAMES = new NameLexicon();
    private static final QuoteFinder QUOTES = new QuoteFinder(SPEECH);
    private static final AgreementFinder AGREEMENTS = new AgreementFinder(new AgreementLexicon(), SPEECH);
    private static final TextAnalyzer ANALYZER = new EnglishAnalyzers(SPEECH).newAnalyzer();

    private final AnalyzedText text;
    private final SpeakerResolver resolver;
    private final List<AttributedQuote> quotes;

    private Given(String text) {
        this.text = ANALYZER.analyze(text);
        resolver = new SpeakerResolver(this.text, NAMES);
        quotes = Attributor.attribute(QUOTES.find(this.text), resolver);
    }

    /** The analysis of a text. */
    public static Given text(String text) {
        return new Given(text);
    }

    /** The text with its tokens. */
    public AnalyzedText analyzed() {
        return text;
    }

    /** The tokens with their parts of speech, sentence by sentence. */
    public List<String> sentences() {
        return text.sentences().stream().map(s -> s.span().of(text.text())).toList();
    }

    /** The words of the text. */
    public List<String> tokens() {
        return text.tokens().stream().map(t -> text.text().substring(t.begin(), t.end())).toList();
    }

    /** {@code [10, 18]DIRECT “…” <- PERSON(he = Ann Bell)}, one for each quote. */
    public List<String> quotes() {
        List<String> lines = new ArrayList<>();
        for (AttributedQuote quote : quotes) {
            Span span = quote.quote().span().trimmed(text.text());
            lines.add("[" + span.begin() + ", " + span.end() + "]" + quote.quote().kind() + " " + span.of(text.text())
                    + " <- "
                    + speakers(quote.speakers()));
        }
        return lines;
    }

    /** As {@link #quotes()}, without offsets. */
    public List<String> quotesAndSpeakers() {
        return quotes().stream().map(l -> l.substring(l.indexOf(']') + 1)).toList();
    }

    /** The quotes themselves. */
    public List<AttributedQuote> found() {
        return quotes;
    }

    /** The agreements themselves. */
    public List<FoundAgreement> foundAgreements() {
        return AGREEMENTS.find(text, resolver, DocumentDateFinder.find(null, null, text.text(), text.paragraphs()));
    }

    /** {@code agreed(TALKS, AGREED, CT+) <- Tarvenia, Ulmara; TOPIC to meet}, one for each agreement. */
    public List<String> agreements() {
        List<String> lines = new ArrayList<>();
        for (FoundAgreement found : foundAgreements()) {
            String parties = found.parties().stream().map(m -> m.span().of(text.text()))
                    .collect(Collectors.joining(", "));
            String arguments = found.arguments().stream().map(a -> "; " + a.kind() + " " + a.span().of(text.text()))
                    .collect(Collectors.joining());
            lines.add(found.trigger().of(text.text()) + "(" + found.type() + ", " + found.status() + ", "
                    + found.factuality()
                    + ") <- " + parties + arguments);
        }
        return lines;
    }

    /** As {@link #agreements()}, with the names of parties, mediators, the values of times, and the trigger of the earlier agreement. */
    public List<String> agreementsInFull() {
        List<String> lines = new ArrayList<>();
        List<FoundAgreement> all = foundAgreements();
        for (FoundAgreement found : all) {
            StringBuilder line = new StringBuilder(found.trigger().of(text.text()));
            found.parties().forEach(m -> line.append("; party ").append(named(m)));
            found.mediators().forEach(m -> line.append("; mediator ").append(named(m)));
            found.arguments()
                    .forEach(a -> line.append("; ").append(a.kind().name().toLowerCase(Locale.ROOT)).append(' ')
                            .append(a.span().of(text.text())).append(a.value() == null ? "" : " = " + a.value()));
            if (found.earlier() >= 0) {
                line.append("; evidence ").append(all.get(found.earlier()).trigger().of(text.text()));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String named(Mention mention) {
        return mention.span().of(text.text()) + (mention.name() == null ? "" : " = " + mention.name());
    }

    private String speakers(List<Mention> mentions) {
        return mentions.isEmpty() ? "nobody" : mentions.stream().map(this::speaker).collect(Collectors.joining(" + "));
    }

    private String speaker(Mention mention) {
        String name = mention.name() == null ? "" : " = " + mention.name();
        return mention.kind() + "(" + mention.span().of(text.text()) + name + ")";
    }
}
