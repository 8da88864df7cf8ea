package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.Corpus;
import org.parley.core.Links;
import org.parley.core.TypeNames;
import org.parley.editor.internal.model.Span;

/**
 * The quotes of an article of the sample corpus are annotated without a mouse, by real key events, and are then as in its
 * gold; the keys are counted.
 */
class ScriptedSessionTest extends EditorTestCase {

    private static final String ARTICLE = "10-kestrel-point-walkout";

    private Gold gold;
    private Hands hands;

    @Test
    void fromNothing() throws Exception {
        openArticle();
        Annotator annotator = new Annotator(session, gold, hands);
        List<AnnotationFS> quotes = gold.of("Quote");
        for (AnnotationFS quote : quotes) {
            annotator.quote(quote);
        }
        System.out.printf("%s from nothing: %d keys, %d quotes, %.2f keys a quote: %s%n", ARTICLE, hands.count(),
                quotes.size(), (double) hands.count() / quotes.size(), hands.typed());
        assertEquals(describe(quotes), describe(document.annotations().stream()
                .filter(a -> a.getType().getShortName().equals("Quote")).toList()));
        assertTrue(hands.count() <= 8 * quotes.size(), hands.count() + " keys");
    }

    private static String describe(List<AnnotationFS> quotes) {
        List<String> lines = new ArrayList<>();
        for (AnnotationFS quote : quotes) {
            lines.add(Gold.place(quote) + " " + Sample.value(quote, "quoteType") + " "
                    + Links.of(quote).stream().filter(l -> List.of("speaker", "cue").contains(l.role()))
                            .map(l -> l.role() + ">" + Gold.place(l.target())).sorted().toList());
        }
        return String.join("\n", lines);
    }

    private void openArticle() throws Exception {
        Corpus samples = Corpus.open(project().resolve("samples"), CasFactory.ofParleyTypes());
        CAS goldCas = samples.load(ARTICLE, "gold");
        gold = new Gold(goldCas);
        Corpus corpus = Corpus.create(folder.resolve("article"), "Article", "en", CasFactory.ofParleyTypes());
        corpus.addDocument(Sample.NAME, out -> Files.copy(
                project().resolve("samples/documents/" + ARTICLE + ".txt"), out));
        CAS cas = corpus.load(Sample.NAME, Sample.ANNOTATOR);
        goldCas.getAnnotationIndex(goldCas.getTypeSystem().getType(TypeNames.SENTENCE))
                .forEach(x -> cas.addFsToIndexes(cas.createAnnotation(
                        cas.getTypeSystem().getType(TypeNames.SENTENCE), x.getBegin(), x.getEnd())));
        corpus.save(cas, Sample.NAME, Sample.ANNOTATOR);
        Ui.run(() -> Ui.page().closeAllEditors(false));
        open(corpus);
        hands = new Hands(session);
        assertEquals(new Span(0, gold.text.length()), new Span(0, document.text().length()));
    }

    private static Path project() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (folder.getParent() != null && !Corpus.isCorpus(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
