package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.osgi.AgreementsProvider;
import org.parley.annotators.internal.osgi.QuotesProvider;
import org.parley.annotators.internal.osgi.SegmenterProvider;
import org.parley.core.CasFactory;
import org.parley.core.State;
import org.parley.core.TypeNames;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.Pipeline;
import org.parley.type.AgreementArgument;
import org.parley.type.DocumentRecord;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** The engines in the core's pipeline, on the types of a real CAS. */
class PipelineTest {

    private static final List<AnnotatorProvider> ALL = List.of(new SegmenterProvider(), new QuotesProvider(),
            new AgreementsProvider());

    static JCas annotate(String text, String language) throws Exception {
        return annotate(text, language, DocumentInfo.NONE);
    }

    private static JCas annotate(String text, String language, DocumentInfo info) throws Exception {
        CasFactory factory = CasFactory.of(List.of(), ALL);
        List<IStatus> problems = new ArrayList<>();
        try (Pipeline pipeline = new Pipeline(factory, ALL, Pipeline.DEFAULT_LIMIT, problems::add)) {
            Pipeline.Source source = Pipeline.Source.of(() -> factory.createDocument(text, "test", language), info);
            CAS cas = pipeline.annotate(source, "test", new NullProgressMonitor());
            assertEquals(List.of(), problems);
            return cas.getJCas();
        }
    }

    @Test
    void findsSpeakersQuotesAndAgreements() throws Exception {
        JCas cas = annotate(
                "“We are tired,” Foreign Minister Ana Polder said. She added that both sides had agreed to talk again.",
                "en");
        assertEquals(List.of("[0, 15]Quote(DIRECT) “We are tired,” <- PERSON(Foreign Minister Ana Polder = Ana Polder)",
                "[65, 100]Quote(INDIRECT) both sides had agreed to talk again <- PERSON(She = Ana Polder)"),
                Annotations.quotes(cas));
        assertEquals(List.of("[80, 86]agreed(TALKS, AGREED, CT+) <- GROUP(both sides) on to talk again"),
                Annotations.agreements(cas));
    }

    @Test
    void marksWhatItMakesAsSuggestions() throws Exception {
        JCas cas = annotate("The ferry is late, Tom Harker said.", "en");
        Quote quote = cas.<Quote>getAnnotationIndex(Quote.class).iterator().next();
        assertEquals("parley.quotes", quote.getOrigin());
        assertEquals(State.SUGGESTED, State.of(quote));
        assertTrue(quote.getConfidence() > 0 && quote.getConfidence() <= 1);
        Speaker speaker = cas.<Speaker>getAnnotationIndex(Speaker.class).iterator().next();
        assertEquals("tom-harker", speaker.getEntityId());
        assertEquals("NAM", speaker.getMentionType());
    }

    @Test
    void timesAreReckonedFromTheDateOfTheRecord() throws Exception {
        DocumentInfo info = new DocumentInfo("", "2031-03-06", "", "", "", Map.of());
        JCas cas = annotate("The two sides will meet on Monday.", "en", info);
        assertEquals(List.of("TIME on Monday = 2031-03-10"), cas.select(AgreementArgument.class)
                .map(a -> a.getKind() + ' ' + a.getCoveredText() + " = " + a.getValue()).toList());
        assertEquals(0, cas.select(DocumentRecord.class).count(), "it is for annotators, not for files");
    }

    @Test
    void leavesOtherLanguagesAlone() throws Exception {
        JCas cas = annotate("„Wir sind müde“, said Ana Polder.", "de");
        assertEquals(List.of(), Annotations.quotes(cas));
    }

    @Test
    void keepsTheSentencesThatAreThere() throws Exception {
        CasFactory factory = CasFactory.of(List.of(), ALL);
        CAS cas = factory.createDocument("One. Two.", "test", "en");
        cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType(TypeNames.SENTENCE), 0, 9));
        cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType(TypeNames.TOKEN), 0, 9));
        try (Pipeline pipeline = new Pipeline(factory, ALL, Pipeline.DEFAULT_LIMIT, s -> fail(s.getMessage()))) {
            pipeline.annotate(() -> cas, "test", new NullProgressMonitor());
        }
        assertEquals(1, cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(TypeNames.SENTENCE)).size());
    }

    @Test
    void saysInWordsWhatEachAnnotatorFinds() {
        assertEquals(List.of("Sentences and words", "Quotes and speakers", "Agreements"),
                ALL.stream().map(AnnotatorProvider::label).toList());
    }
}
