package org.parley.annotators.internal.uima;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.parley.core.Links;
import org.parley.type.Agreement;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** Writes annotations as the specification in the tests does: {@code [10, 18]Quote(DIRECT) "…" <- Speaker(…)}. */
final class Annotations {

    private Annotations() {
    }

    static List<String> quotes(JCas cas) {
        List<String> lines = new ArrayList<>();
        for (Quote quote : cas.<Quote>getAnnotationIndex(Quote.class)) {
            lines.add(place(quote) + "Quote(" + quote.getQuoteType() + ") " + quote.getCoveredText() + " <- "
                    + speakers(Links.targets(quote, "participants", "speaker")));
        }
        return lines;
    }

    static List<String> agreements(JCas cas) {
        List<String> lines = new ArrayList<>();
        for (Agreement agreement : cas.<Agreement>getAnnotationIndex(Agreement.class)) {
            List<AnnotationFS> topics = Links.targets(agreement, "arguments", "topic");
            lines.add(place(agreement) + agreement.getCoveredText() + "(" + agreement.getAgreementType() + ", "
                    + agreement.getStatus() + ", "
                    + agreement.getFactuality() + ") <- " + speakers(Links.targets(agreement, "arguments", "party"))
                    + (topics.isEmpty() ? "" : " on " + topics.get(0).getCoveredText()));
        }
        return lines;
    }

    private static String place(AnnotationFS annotation) {
        return "[" + annotation.getBegin() + ", " + annotation.getEnd() + "]";
    }

    private static String speakers(List<AnnotationFS> targets) {
        List<String> written = new ArrayList<>();
        for (AnnotationFS target : targets) {
            Speaker speaker = (Speaker) target;
            String name = speaker.getName() == null ? "" : " = " + speaker.getName();
            written.add(speaker.getKind() + "(" + speaker.getCoveredText() + name + ")");
        }
        return written.isEmpty() ? "nobody" : String.join(" + ", written);
    }
}
