package org.parley.annotators.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.quotes.FoundQuote;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.SpeakerKind;
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
            List<Mention> told = named(quote.addressee(), resolver);
            List<Mention> reporters = new ArrayList<>(named(quote.reporter(), resolver));
            told.stream().filter(m -> m.kind() == SpeakerKind.MEDIA && !reporters.contains(m)).forEach(reporters::add);
            attributed.add(new AttributedQuote(quote, speakers.getOrDefault(origin, List.of()), reporters,
                    told.stream().filter(m -> m.kind() != SpeakerKind.MEDIA).toList()));
        }
        return attributed;
    }

    private static List<Mention> named(NounPhrase phrase, SpeakerResolver resolver) {
        return phrase == null ? List.of() : resolver.resolve(phrase);
    }

    private static int place(FoundQuote quote) {
        return quote.source() == null ? Integer.MAX_VALUE : quote.source().first();
    }
}
