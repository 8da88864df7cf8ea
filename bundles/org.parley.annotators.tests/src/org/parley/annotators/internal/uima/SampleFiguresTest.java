package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.annotators.internal.osgi.AgreementsProvider;
import org.parley.annotators.internal.osgi.QuotesProvider;
import org.parley.annotators.internal.osgi.SegmenterProvider;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.corpus.Corpus;
import org.parley.core.evaluation.AnnotatedDocuments;
import org.parley.core.evaluation.EvaluateOperation;
import org.parley.core.evaluation.Evaluation;
import org.parley.core.evaluation.Measure;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.Pipeline;

/**
 * How well the suggestions agree with the gold of the sample corpus, as {@code parley evaluate} counts: floors a little
 * below what was measured.
 */
class SampleFiguresTest {

    private static final List<AnnotatorProvider> ALL = List.of(new SegmenterProvider(), new QuotesProvider(),
            new AgreementsProvider());

    @TempDir
    private static Path suggested;
    private static Evaluation evaluation;

    @BeforeAll
    static void annotateTheSamples() throws Exception {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (folder.getParent() != null && !Corpus.isCorpus(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        CasFactory factory = CasFactory.of(List.of(), ALL);
        Corpus corpus = Corpus.open(folder.resolve("samples"), factory);
        try (Pipeline pipeline = new Pipeline(factory, ALL, Pipeline.DEFAULT_LIMIT, s -> {
            throw new AssertionError(s.getMessage(), s.getException());
        })) {
            for (String document : corpus.documents()) {
                String text = corpus.text(document).text();
                CAS cas = pipeline.annotate(() -> factory.createDocument(text, document, "en"), document,
                        new NullProgressMonitor());
                try (OutputStream out = Files.newOutputStream(suggested.resolve(document + ".xmi"))) {
                    CasXmi.write(cas, out);
                }
            }
        }
        evaluation = new EvaluateOperation(AnnotatedDocuments.of(corpus, "gold"),
                AnnotatedDocuments.of(suggested, factory)).run(null);
        assertEquals(List.of(), evaluation.failures());
        assertEquals(14, evaluation.documents());
    }

    private static void assertAtLeast(double floor, Measure measure) {
        double measured = 100 * evaluation.score(measure).f1().value();
        assertTrue(measured >= floor, () -> measured + " is below " + floor + "; all: " + evaluation.scores());
    }

    @Test
    void findsTheQuotes() {
        assertAtLeast(90, Measure.QUOTES_OVERLAP);
    }

    @Test
    void tellsTheirKind() {
        assertAtLeast(96, Measure.QUOTES_KIND);
    }

    @Test
    void resolvesTheirSpeakers() {
        assertAtLeast(85, Measure.SPEAKER_NAME);
    }

    @Test
    void findsTheAgreements() {
        assertAtLeast(90, Measure.AGREEMENTS_OVERLAP);
    }

    @Test
    void tellsHowFarTheyHaveCome() {
        assertAtLeast(85, Measure.AGREEMENTS_STATUS);
    }
}
