package org.parley.annotators.internal.uima;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.parley.annotators.internal.agreements.AgreementFinder;
import org.parley.annotators.internal.agreements.Argument;
import org.parley.annotators.internal.agreements.FoundAgreement;
import org.parley.annotators.internal.attribution.Attributor;
import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.quotes.QuoteFinder;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.times.DocumentDate;
import org.parley.annotators.internal.times.DocumentDateFinder;
import org.parley.core.Links;
import org.parley.core.TypeNames;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;
import org.parley.type.DocumentRecord;

/**
 * {@code parley.agreements}: suggests agreements with their parties and arguments. Who has spoken tells whom "they" means: it is read off the quotes in
 * the CAS, and only where there are none, and a pronoun stands for a party, are quotes looked for, without adding them.
 */
public final class AgreementsEngine extends SuggestingAnnotator {

    /** Becomes the origin of what the engine makes. */
    public static final String ID = "parley.agreements";

    private static final String ARGUMENTS = "arguments";

    private NameLexicon names;
    private QuoteFinder quotes;
    private AgreementFinder finder;

    @Override
    void load() {
        super.load();
        names = new NameLexicon(lexicons());
        quotes = new QuoteFinder(speech());
        finder = new AgreementFinder(new AgreementLexicon(lexicons()), speech());
    }

    @Override
    void annotate(JCas cas) {
        if (finder == null) {
            load();
        }
        AnalyzedText text = CasText.read(cas.getCas(), analyzer());
        SpeakerResolver resolver = new SpeakerResolver(text, names);
        resolver.beforePronouns(() -> {
            if (!CasVoices.tell(cas, resolver)) {
                Attributor.attribute(quotes.find(text), resolver);
            }
        });
        DocumentDate date = DocumentDateFinder.find(recordedDate(cas), documentName(cas), text.text(),
                text.paragraphs());
        Suggester suggester = new Suggester(cas, ID);
        List<Agreement> made = new ArrayList<>();
        for (FoundAgreement found : finder.find(text, resolver, date)) {
            made.add(isSure(found.confidence()) ? add(found, text, cas, suggester) : null);
            Agreement earlier = found.earlier() < 0 ? null : made.get(found.earlier());
            if (earlier != null && made.get(made.size() - 1) != null) {
                Links.add(made.get(made.size() - 1), ARGUMENTS, "evidence", earlier);
            }
        }
    }

    /** The date that the document's record gives; null if there is none. */
    private static String recordedDate(JCas cas) {
        return cas.getTypeSystem().getType(DocumentRecord._TypeName) == null ? null
                : cas.select(DocumentRecord.class).map(DocumentRecord::getDate).filter(Objects::nonNull).findFirst()
                        .orElse(null);
    }

    /** The name that DKPro Core's metadata give the document, in which its date may stand; null if there is none. */
    private static String documentName(JCas cas) {
        Type type = cas.getTypeSystem().getType(TypeNames.DOCUMENT_META_DATA);
        AnnotationFS metaData = type == null ? null
                : cas.getCas().<AnnotationFS>getAnnotationIndex(type).stream().findFirst().orElse(null);
        Feature title = type == null ? null : type.getFeatureByBaseName("documentTitle");
        return metaData == null || title == null ? null : metaData.getStringValue(title);
    }

    private static Agreement add(FoundAgreement found, AnalyzedText text, JCas cas, Suggester suggester) {
        Agreement agreement = new Agreement(cas, found.trigger().begin(), found.trigger().end());
        agreement.setAgreementType(found.type());
        agreement.setStatus(found.status().name());
        agreement.setFactuality(found.factuality());
        agreement.setEventCode(found.status().eventCode());
        suggester.add(agreement, found.confidence());
        link(agreement, "party", found.parties(), suggester);
        link(agreement, "mediator", found.mediators(), suggester);
        for (Argument argument : found.arguments()) {
            Span span = argument.span().trimmed(text.text());
            AgreementArgument made = new AgreementArgument(cas, span.begin(), span.end());
            made.setKind(argument.kind().name());
            made.setValue(argument.value());
            suggester.add(made, found.confidence());
            Links.add(agreement, ARGUMENTS, argument.kind().name().toLowerCase(Locale.ROOT), made);
        }
        return agreement;
    }

    private static void link(Agreement agreement, String role, List<Mention> mentions, Suggester suggester) {
        mentions.forEach(m -> Links.add(agreement, ARGUMENTS, role, suggester.speaker(m)));
    }
}
