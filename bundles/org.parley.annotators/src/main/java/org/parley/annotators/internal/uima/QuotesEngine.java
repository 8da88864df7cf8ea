package org.parley.annotators.internal.uima;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.jcas.JCas;
import org.parley.annotators.internal.attribution.AttributedQuote;
import org.parley.annotators.internal.attribution.Attributor;
import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.quotes.FoundQuote;
import org.parley.annotators.internal.quotes.QuoteFinder;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Span;
import org.parley.core.Links;
import org.parley.type.Quote;

/**
 * {@code parley.quotes}: suggests quotes with their cues and speakers. Speakers are mentions that take part in a quote, so that one engine
 * finds both.
 */
public final class QuotesEngine extends SuggestingAnnotator {

    /** Becomes the origin of what the engine makes. */
    public static final String ID = "parley.quotes";

    private NameLexicon names;
    private QuoteFinder finder;

    @Override
    void load() {
        super.load();
        names = new NameLexicon(lexicons());
        finder = new QuoteFinder(speech());
    }

    @Override
    void annotate(JCas cas) {
        if (finder == null) {
            load();
        }
        AnalyzedText text = CasText.read(cas.getCas(), analyzer());
        Suggester suggester = new Suggester(cas, ID);
        List<FoundQuote> sure = new ArrayList<>();
        Map<FoundQuote, Quote> made = new IdentityHashMap<>();
        for (AttributedQuote quote : Attributor.attribute(finder.find(text), new SpeakerResolver(text, names))) {
            if (isSure(quote.quote().confidence())) {
                sure.add(quote.quote());
                made.put(quote.quote(), quote(quote, text, cas, suggester));
            }
        }
        // in the order of the list: that of the map differs from run to run, and the identifiers in the file with it
        for (FoundQuote found : sure) {
            Quote before = found.continued() == null ? null : made.get(found.continued());
            if (before != null) {
                Links.add(made.get(found), "continues", "continues", before);
            }
        }
    }

    private static Quote quote(AttributedQuote attributed, AnalyzedText text, JCas cas, Suggester suggester) {
        FoundQuote found = attributed.quote();
        Span span = found.span().trimmed(text.text());
        Quote quote = new Quote(cas, span.begin(), span.end());
        quote.setQuoteType(found.kind().name());
        suggester.add(quote, found.confidence());
        link(quote, "speaker", attributed.speakers(), suggester);
        link(quote, "addressee", attributed.addressees(), suggester);
        link(quote, "reporter", attributed.reporters(), suggester);
        if (found.cue() != null) {
            Links.add(quote, "cue", "cue", suggester.cue(found.cue(), text, found.confidence()));
        }
        return quote;
    }

    private static void link(Quote quote, String role, List<Mention> mentions, Suggester suggester) {
        mentions.forEach(m -> Links.add(quote, "participants", role, suggester.speaker(m)));
    }
}
