package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.attribution.RandomTexts;
import org.parley.annotators.internal.osgi.AgreementsProvider;
import org.parley.annotators.internal.osgi.QuotesProvider;
import org.parley.annotators.internal.osgi.SegmenterProvider;
import org.parley.annotators.internal.text.Characters;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.Pipeline;

/**
 * What holds of the CAS for any text, when the three engines have run: no problem, every annotation within the text and without white space at its
 * ends, every link with a target that is in the CAS.
 */
class RandomTextPipelineTest {

    private static final List<AnnotatorProvider> ALL = List.of(new SegmenterProvider(), new QuotesProvider(),
            new AgreementsProvider());
    private static final int TEXTS = 500;

    private int links;

    @Test
    void holdsForRandomTexts() throws Exception {
        CasFactory factory = CasFactory.of(List.of(), ALL);
        RandomTexts texts = new RandomTexts(11_26);
        try (Pipeline pipeline = new Pipeline(factory, ALL, Pipeline.DEFAULT_LIMIT, s -> fail(s.getMessage()))) {
            for (int i = 0; i < TEXTS; i++) {
                String text = texts.next();
                check(pipeline.annotate(() -> factory.createDocument(text, "test", "en"), "test",
                        new NullProgressMonitor()));
            }
        }
        assertTrue(links > TEXTS / 2, () -> links + " links are too few to show anything");
    }

    private void check(CAS cas) {
        Set<FeatureStructure> indexed = new HashSet<>(cas.<AnnotationFS>getAnnotationIndex().size());
        cas.<AnnotationFS>getAnnotationIndex().forEach(indexed::add);
        for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex()) {
            if (!annotation.getType().equals(cas.getDocumentAnnotation().getType())) {
                checkSpan(annotation, cas.getDocumentText());
            }
            for (Feature feature : Links.features(annotation.getType())) {
                checkLinks(annotation, feature, indexed);
            }
        }
    }

    private static void checkSpan(AnnotationFS annotation, String text) {
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        assertTrue(begin >= 0 && begin < end && end <= text.length() && !Characters.isBlank(text.charAt(begin))
                && !Characters.isBlank(text.charAt(end - 1)), () -> annotation + " in " + text);
    }

    private void checkLinks(AnnotationFS owner, Feature feature, Set<FeatureStructure> indexed) {
        ArrayFS<?> array = (ArrayFS<?>) owner.getFeatureValue(feature);
        List<Links.Link> resolved = Links.of(owner, feature);
        assertEquals(array == null ? 0 : array.size(), resolved.size(), () -> "Links of " + owner);
        for (Links.Link link : resolved) {
            assertTrue(indexed.contains(link.target()), () -> link.target() + " of " + owner + " is not in the CAS");
            links++;
        }
    }
}
