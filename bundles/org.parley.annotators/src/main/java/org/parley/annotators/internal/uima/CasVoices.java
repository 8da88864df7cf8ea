package org.parley.annotators.internal.uima;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.jcas.JCas;
import org.parley.annotators.internal.speakers.MentionType;
import org.parley.annotators.internal.speakers.SpeakerKind;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.Span;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** Who speaks in a CAS, by its quotes that nobody has rejected, whoever made them. Stateless. */
final class CasVoices {

    private CasVoices() {
    }

    /** Tells a resolver who speaks. False if the CAS holds no quote, and so tells nothing. */
    static boolean tell(JCas cas, SpeakerResolver resolver) {
        List<Quote> quotes = cas.select(Quote.class).filter(q -> State.of(q) != State.REJECTED).toList();
        quotes.stream().flatMap(CasVoices::speakers).distinct()
                .sorted(Comparator.comparingInt(Speaker::getBegin).thenComparingInt(Speaker::getEnd))
                .forEach(s -> resolver.spoke(new Span(s.getBegin(), s.getEnd()), mentionType(s), kind(s), s.getName()));
        return !quotes.isEmpty();
    }

    private static Stream<Speaker> speakers(Quote quote) {
        return Links.targets(quote, "participants", "speaker").stream().filter(Speaker.class::isInstance)
                .map(Speaker.class::cast);
    }

    private static MentionType mentionType(Speaker speaker) {
        return Stream.of(MentionType.values()).filter(t -> t.name().equals(speaker.getMentionType())).findFirst()
                .orElse(MentionType.NOM);
    }

    private static SpeakerKind kind(Speaker speaker) {
        return Stream.of(SpeakerKind.values()).filter(k -> k.name().equals(speaker.getKind())).findFirst()
                .orElse(SpeakerKind.ANONYMOUS);
    }
}
