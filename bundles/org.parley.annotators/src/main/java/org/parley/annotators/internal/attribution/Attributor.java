package org.parley.annotators.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.quotes.FoundQuote;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.SpeakerResolver;

/** Gives each quote of a document its speakers, in the order in which the text names them. Stateless. */
public final class Attributor {

    private Attributor() {
    }

    /** The quotes in the order given, each with its speakers; one without a source of its own has those of the quote that it continues. */
    public static List<AttributedQuote> attribute(List<FoundQuote> quotes, SpeakerResolver resolver) {
        List<FoundQuote> bySource = new ArrayList<>(quotes);
        bySource.sort(Comparator.comparingInt(Attributor::place));
        Map<FoundQuote, List<Mention>> speakers = new IdentityHashMap<>();
        for (FoundQuote quote : bySource) {
            if (quote.source() != null) {
                List<Mention> mentions = resolver.resolve(quote.source());
                mentions.forEach(m -> resolver.spoke(m, quote.source().head()));
                speakers.put(quote, mentions);
            }
        }
        List<AttributedQuote> attributed = new ArrayList<>();
        for (FoundQuote quote : quotes) {
            FoundQuote origin = quote;
            while (origin.source() == null && origin.continued() != null) {
                origin = origin.continued();
            }
            NounPhrase reporter = quote.reporter();
            attributed.add(new AttributedQuote(quote, speakers.getOrDefault(origin, List.of()),
                    reporter == null ? List.of() : resolver.resolve(reporter)));
        }
        return attributed;
    }

    private static int place(FoundQuote quote) {
        return quote.source() == null ? Integer.MAX_VALUE : quote.source().first();
    }
}
