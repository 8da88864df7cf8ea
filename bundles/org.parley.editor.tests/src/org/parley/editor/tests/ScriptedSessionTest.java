package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.TypeNames;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.pipeline.AnnotateOperation;
import org.parley.editor.internal.model.Span;

/**
 * The quotes of an article of the sample corpus are annotated without a mouse, by real key events, and are then as in its
 * gold; the keys are counted.
 */
class ScriptedSessionTest extends EditorTestCase {

    private static final String ARTICLE = "10-kestrel-point-walkout";

    private Corpus article;
    private Gold gold;
    private Hands hands;

    @Test
    void fromNothing() throws Exception {
        openArticle(CasFactory.ofParleyTypes());
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

    @Test
    void fromSuggestions() throws Exception {
        openArticle(contributions().casFactory());
        suggest();
        assertTrue(document.annotations().size() > 50, "the annotators are not installed");
        long suggested = document.annotations().stream().filter(a -> State.of(a) == State.SUGGESTED).count();
        new Annotator(session, gold, hands).review();
        System.out.printf("%s from %d suggestions: %d keys, %d annotations, %.2f keys an annotation: %s%n", ARTICLE,
                suggested, hands.count(), gold.all.size(), (double) hands.count() / gold.all.size(), hands.typed());
        assertEquals(whole(gold.all), whole(document.annotations().stream()
                .filter(a -> State.of(a) == State.ACCEPTED && (gold.wants(a) || !gold.knows(a))).toList()));
        assertEquals(0, document.annotations().stream().filter(a -> State.of(a) == State.SUGGESTED).count());
        assertTrue(2 * hands.count() <= 3 * gold.all.size(), hands.count() + " keys");
    }

    /** What counts: span, type, features of the tag sets, names that the article spells, links in each role. */
    private String whole(List<AnnotationFS> annotations) {
        List<String> lines = new ArrayList<>();
        for (AnnotationFS annotation : annotations) {
            StringBuilder line = new StringBuilder(Gold.place(annotation));
            AnnotationFS wanted = gold.all.stream().filter(g -> Gold.place(g).equals(Gold.place(annotation)))
                    .findFirst().orElse(annotation);
            for (String feature : Annotator.FEATURES) {
                if (wanted.getType().getFeatureByBaseName(feature) != null && Sample.value(wanted, feature) != null) {
                    line.append(' ').append(Sample.value(annotation, feature));
                }
            }
            if (gold.name(wanted) != null) {
                line.append(' ').append(Sample.value(annotation, "name"));
            }
            lines.add(line + " " + Links.of(annotation).stream()
                    .filter(l -> gold.wants(l.target()) || !gold.knows(l.target()))
                    .filter(l -> State.of(l.target()) == State.ACCEPTED)
                    .map(l -> l.role() + ">" + Gold.place(l.target())).sorted().toList());
        }
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    /** What is installed; the annotators need to be started where no product does it. */
    private static Contributions contributions() throws Exception {
        BundleContext bundles = FrameworkUtil.getBundle(CasFactory.class).getBundleContext();
        for (Bundle bundle : bundles.getBundles()) {
            if (bundle.getSymbolicName().equals("org.parley.annotators")) {
                bundle.start();
            }
        }
        return bundles.getService(bundles.getServiceReference(Contributions.class));
    }

    /** The annotators mark the article; it is open again then. */
    private void suggest() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        AnnotateOperation.Outcome outcome = new AnnotateOperation(article, List.of(Sample.NAME), Sample.ANNOTATOR,
                contributions().annotators()).run(null).outcomes().get(0);
        assertNull(outcome.failure());
        assertEquals(List.of(), outcome.problems());
        open(article);
        hands = new Hands(session);
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

    private void openArticle(CasFactory types) throws Exception {
        Corpus samples = Corpus.open(project().resolve("samples"), CasFactory.ofParleyTypes());
        CAS goldCas = samples.load(ARTICLE, "gold");
        gold = new Gold(goldCas);
        article = Corpus.create(folder.resolve("article"), "Article", "en", types);
        article.addDocument(Sample.NAME, out -> Files.copy(
                project().resolve("samples/documents/" + ARTICLE + ".txt"), out));
        CAS cas = article.load(Sample.NAME, Sample.ANNOTATOR);
        goldCas.getAnnotationIndex(goldCas.getTypeSystem().getType(TypeNames.SENTENCE))
                .forEach(x -> cas.addFsToIndexes(cas.createAnnotation(
                        cas.getTypeSystem().getType(TypeNames.SENTENCE), x.getBegin(), x.getEnd())));
        article.save(cas, Sample.NAME, Sample.ANNOTATOR);
        Ui.run(() -> Ui.page().closeAllEditors(false));
        open(article);
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
