package org.parley.core.internal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CoveredText;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.TypeNames;
import org.parley.core.evaluation.Selection;

/** Reads from a CAS what is compared. Works by names, so that files of other tools do as well. Stateless. */
public final class CasReader {

    private static final String QUOTE = "org.parley.type.Quote"; //$NON-NLS-1$
    private static final String AGREEMENT = "org.parley.type.Agreement"; //$NON-NLS-1$

    private CasReader() {
    }

    /** The text; empty if the CAS has none. */
    public static String text(CAS cas) {
        String text = cas.getDocumentText();
        return text == null ? "" : text; //$NON-NLS-1$
    }

    /** The annotations that count. */
    public static Annotations read(CAS cas, Selection selection) {
        List<Quotation> quotes = new ArrayList<>();
        for (AnnotationFS quote : select(cas, QUOTE, selection)) {
            Quotation read = quotation(quote, text(cas));
            if (read.begin() < read.end()) {
                quotes.add(read);
            }
        }
        quotes.sort(Comparator.comparingInt(Quotation::begin).thenComparingInt(Quotation::end));
        List<Deal> agreements = select(cas, AGREEMENT, selection).stream().map(CasReader::deal).toList();
        List<Integer> sentences = new ArrayList<>();
        Type sentence = cas.getTypeSystem().getType(TypeNames.SENTENCE);
        if (sentence != null) {
            cas.<AnnotationFS>getAnnotationIndex(sentence).forEach(s -> sentences.add(s.getBegin()));
        }
        return new Annotations(quotes, agreements, sentences);
    }

    private static List<AnnotationFS> select(CAS cas, String typeName, Selection selection) {
        List<AnnotationFS> selected = new ArrayList<>();
        Type type = cas.getTypeSystem().getType(typeName);
        int length = text(cas).length();
        if (type != null) {
            for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex(type)) {
                boolean inside = annotation.getBegin() >= 0 && annotation.getEnd() <= length
                        && annotation.getBegin() < annotation.getEnd(); // a file of others may hold anything
                if (inside && selection.accepts(State.of(annotation), string(annotation, "origin"), //$NON-NLS-1$
                        confidence(annotation))) {
                    selected.add(annotation);
                }
            }
        }
        return selected;
    }

    private static Quotation quotation(AnnotationFS quote, String text) {
        int begin = Borders.begin(text, quote.getBegin(), quote.getEnd());
        return new Quotation(begin, Borders.end(text, begin, quote.getEnd()), string(quote, "quoteType"), //$NON-NLS-1$
                isOptional(quote), confidence(quote),
                Links.targets(quote, "participants", "speaker").stream().map(CasReader::mention).toList()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Deal deal(AnnotationFS agreement) {
        List<Mention> topics = Stream.of("topic", "term") //$NON-NLS-1$ //$NON-NLS-2$
                .flatMap(role -> Links.targets(agreement, "arguments", role).stream()).map(CasReader::mention).toList(); //$NON-NLS-1$
        List<Mention> parties = Links.targets(agreement, "arguments", "party").stream().map(CasReader::mention) //$NON-NLS-1$ //$NON-NLS-2$
                .toList();
        return new Deal(agreement.getBegin(), agreement.getEnd(), string(agreement, "agreementType"), //$NON-NLS-1$
                string(agreement, "status"), isOptional(agreement), confidence(agreement), parties, topics); //$NON-NLS-1$
    }

    private static Mention mention(AnnotationFS target) {
        return new Mention(target.getBegin(), target.getEnd(), CoveredText.of(target), nullable(target, "name"), //$NON-NLS-1$
                nullable(target, "entityId"), nullable(target, "mentionType")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** By convention a note that begins so marks what two careful people may well see differently. */
    private static boolean isOptional(AnnotationFS annotation) {
        return string(annotation, "note").toLowerCase(Locale.ROOT).startsWith("optional"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String string(AnnotationFS annotation, String feature) {
        String value = nullable(annotation, feature);
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private static String nullable(AnnotationFS annotation, String name) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        String value = feature == null ? null : annotation.getFeatureValueAsString(feature);
        return value == null || value.isBlank() ? null : value;
    }

    private static float confidence(AnnotationFS annotation) {
        Feature feature = annotation.getType().getFeatureByBaseName("confidence"); //$NON-NLS-1$
        return feature == null ? 0 : annotation.getFloatValue(feature);
    }
}
