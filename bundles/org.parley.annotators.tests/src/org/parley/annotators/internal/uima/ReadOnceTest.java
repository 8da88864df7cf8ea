package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;

import org.apache.uima.jcas.JCas;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.osgi.AgreementsProvider;
import org.parley.annotators.internal.osgi.QuotesProvider;
import org.parley.annotators.internal.osgi.SegmenterProvider;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.Pipeline;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** Agreements take who has spoken from the quotes that are there, and find the same as where they look for themselves. */
class ReadOnceTest {

    private static final AnnotatorProvider SEGMENTER = new SegmenterProvider();
    private static final AnnotatorProvider QUOTES = new QuotesProvider();
    private static final AnnotatorProvider AGREEMENTS = new AgreementsProvider();

    private static Corpus samples(CasFactory factory) throws Exception {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (folder.getParent() != null && !Corpus.isCorpus(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        return Corpus.open(folder.resolve("samples"), factory);
    }

    private static Pipeline pipeline(CasFactory factory, AnnotatorProvider... annotators) {
        return new Pipeline(factory, List.of(annotators), Pipeline.DEFAULT_LIMIT, s -> fail(s.getMessage()));
    }

    @Test
    void findTheSameWithTheQuotesOfTheAnnotatorAsWithout() throws Exception {
        CasFactory factory = CasFactory.of(List.of(), List.of(SEGMENTER, QUOTES, AGREEMENTS));
        Corpus corpus = samples(factory);
        try (Pipeline with = pipeline(factory, SEGMENTER, QUOTES, AGREEMENTS);
                Pipeline without = pipeline(factory, SEGMENTER, AGREEMENTS)) {
            for (String document : corpus.documents()) {
                String text = corpus.load(document, "gold").getDocumentText();
                JCas first = with.annotate(() -> factory.createDocument(text, document, "en"), document,
                        new NullProgressMonitor()).getJCas();
                JCas second = without.annotate(() -> factory.createDocument(text, document, "en"), document,
                        new NullProgressMonitor()).getJCas();
                assertEquals(String.join("\n", Annotations.agreements(second)),
                        String.join("\n", Annotations.agreements(first)), document);
            }
        }
    }

    @Test
    void findTermsPlacesAndTimesOfTheSamples() throws Exception {
        CasFactory factory = CasFactory.of(List.of(), List.of(SEGMENTER, QUOTES, AGREEMENTS));
        Corpus corpus = samples(factory);
        ArgumentFigures terms = new ArgumentFigures("TERM");
        ArgumentFigures places = new ArgumentFigures("PLACE");
        ArgumentFigures times = new ArgumentFigures("TIME");
        try (Pipeline pipeline = pipeline(factory, SEGMENTER, AGREEMENTS)) {
            for (String document : corpus.documents()) {
                JCas gold = corpus.load(document, "gold").getJCas();
                JCas found = pipeline.annotate(() -> factory.createDocument(gold.getDocumentText(), document, "en"),
                        document, new NullProgressMonitor()).getJCas();
                List.of(terms, places, times).forEach(f -> f.add(gold, found));
            }
        }
        assertTrue(terms.f1() > 55 && places.f1() > 50 && times.f1() > 70 && times.values() > 70,
                () -> terms + "; " + places + "; " + times);
    }

    @Test
    void believeWhatAPersonSaysWhoHasSpoken() throws Exception {
        String text = "He said: “It is late.” He agreed to leave the hills.";
        CasFactory factory = CasFactory.of(List.of(), List.of(SEGMENTER, AGREEMENTS));
        JCas cas = factory.createDocument(text, "test", "en").getJCas();
        Speaker speaker = new Speaker(cas, 0, 2);
        speaker.setName("Ann Bell");
        speaker.setKind("PERSON");
        speaker.setMentionType("PRO");
        State.ACCEPTED.set(speaker);
        speaker.addToIndexes();
        Quote quote = new Quote(cas, 9, 22);
        quote.addToIndexes();
        Links.add(quote, "participants", "speaker", speaker);
        try (Pipeline pipeline = pipeline(factory, SEGMENTER, AGREEMENTS)) {
            JCas annotated = pipeline.annotate(cas::getCas, "test", new NullProgressMonitor()).getJCas();
            assertEquals(List.of("[26, 32]agreed(OTHER, AGREED, CT+) <- PERSON(He = Ann Bell) on to leave the hills"),
                    Annotations.agreements(annotated));
        }
    }
}
