package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.apache.uima.jcas.JCas;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.osgi.AgreementsProvider;
import org.parley.annotators.internal.osgi.QuotesProvider;
import org.parley.annotators.internal.osgi.SegmenterProvider;
import org.parley.core.AnnotatorProvider;
import org.parley.core.CasFactory;
import org.parley.core.Corpus;
import org.parley.core.Pipeline;

/** How well the suggestions agree with the gold of the sample corpus: floors a little below what was measured. */
class SampleFiguresTest {

    private static final List<AnnotatorProvider> ALL = List.of(new SegmenterProvider(), new QuotesProvider(),
            new AgreementsProvider());

    private static Figures figures;

    @BeforeAll
    static void annotateTheSamples() throws Exception {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (folder.getParent() != null && !Corpus.isCorpus(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        CasFactory factory = CasFactory.of(List.of(), ALL);
        Corpus corpus = Corpus.open(folder.resolve("samples"), factory);
        Figures counted = new Figures();
        try (Pipeline pipeline = new Pipeline(factory, ALL, Pipeline.DEFAULT_LIMIT, s -> {
            throw new AssertionError(s.getMessage(), s.getException());
        })) {
            for (String document : corpus.documents()) {
                JCas gold = corpus.load(document, "gold").getJCas();
                JCas system = pipeline
                        .annotate(() -> factory.createDocument(gold.getDocumentText(), document, "en"), document,
                                new NullProgressMonitor())
                        .getJCas();
                counted.add(gold, system);
            }
        }
        figures = counted;
    }

    private static void assertAtLeast(double floor, double measured) {
        assertTrue(measured >= floor, () -> measured + " is below " + floor + "; all figures: " + figures);
    }

    @Test
    void findsTheQuotes() {
        assertAtLeast(89, Figures.f1(figures.matchedQuotes, figures.systemQuotes, figures.goldQuotes));
    }

    @Test
    void tellsTheirKind() {
        assertAtLeast(96, 100.0 * figures.rightKinds / figures.matchedQuotes);
    }

    @Test
    void resolvesTheirSpeakers() {
        assertAtLeast(85, 100.0 * figures.rightSpeakers / figures.namedSpeakers);
    }

    @Test
    void findsTheAgreements() {
        assertAtLeast(90, Figures.f1(figures.matchedAgreements, figures.systemAgreements, figures.goldAgreements));
    }

    @Test
    void tellsHowFarTheyHaveCome() {
        assertAtLeast(85, 100.0 * figures.rightStatus / figures.matchedAgreements);
    }
}
