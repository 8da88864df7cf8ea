package org.parley.annotators.internal.uima;

import java.util.List;
import java.util.Locale;

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
import org.parley.core.Links;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;

/**
 * {@code parley.agreements}: suggests agreements with their parties and arguments. It finds the quotes again, without adding them, because
 * who has spoken tells whom "they" means.
 */
public final class AgreementsEngine extends SuggestingAnnotator {

    /** Becomes the origin of what the engine makes. */
    public static final String ID = "parley.agreements";

    private static final String ARGUMENTS = "arguments";

    private NameLexicon names;
    private QuoteFinder quotes;
    private AgreementFinder finder;

    @Override
    void annotate(JCas cas) {
        if (finder == null) {
            names = new NameLexicon();
            quotes = new QuoteFinder(speech());
            finder = new AgreementFinder(new AgreementLexicon(), speech());
        }
        AnalyzedText text = CasText.read(cas.getCas(), analyzer());
        SpeakerResolver resolver = new SpeakerResolver(text, names);
        Attributor.attribute(quotes.find(text), resolver);
        Suggester suggester = new Suggester(cas, ID);
        for (FoundAgreement agreement : finder.find(text, resolver)) {
            if (isSure(agreement.confidence())) {
                add(agreement, text, cas, suggester);
            }
        }
    }

    private static void add(FoundAgreement found, AnalyzedText text, JCas cas, Suggester suggester) {
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
            suggester.add(made, found.confidence());
            Links.add(agreement, ARGUMENTS, argument.kind().name().toLowerCase(Locale.ROOT), made);
        }
    }

    private static void link(Agreement agreement, String role, List<Mention> mentions, Suggester suggester) {
        mentions.forEach(m -> Links.add(agreement, ARGUMENTS, role, suggester.speaker(m)));
    }
}
