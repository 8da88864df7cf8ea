package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.Corpus;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.TypeNames;
import org.parley.editor.internal.model.Span;

/**
 * An article of the sample corpus is annotated without a mouse, by real key events, and is then as its gold; the keys are
 * counted. The suggestions are those of the annotators, written by {@code ./parley annotate samples/documents}.
 */
class ScriptedSessionTest extends EditorTestCase {

    private static final String ARTICLE = "10-kestrel-point-walkout";

    private Gold gold;
    private Gold whole;
    private Hands hands;

    @Test
    void fromTheSuggestionsOfTheMachine() throws Exception {
        open(project().resolve("bundles/org.parley.editor.tests/suggestions/" + ARTICLE + ".xmi"));
        Annotator annotator = new Annotator(session, gold, hands);
        hands.press("<Ctrl+Enter>y");
        reject();
        for (AnnotationFS wanted : gold.all) {
            if (List.of("Quote", "Agreement").contains(wanted.getType().getShortName())) {
                annotator.owner(wanted);
            }
        }
        for (AnnotationFS wanted : gold.all) {
            annotator.details(wanted);
        }
        reject();
        int annotations = gold.all.size();
        System.out.printf("%s from suggestions: %d keys, %d annotations, %.2f keys an annotation: %s%n", ARTICLE,
                hands.count(), annotations, (double) hands.count() / annotations, hands.typed());
        assertEquals(gold.describe(), gold.describe(document.annotations(), whole));
        assertTrue(hands.count() <= 1.5 * annotations, hands.count() + " keys");
    }

    @Test
    void fromNothing() throws Exception {
        open((Path) null);
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

    /** Takes away what is not in the gold, optional or not. */
    private void reject() throws Exception {
        List<String> known = whole.all.stream().map(Gold::place).toList();
        List<AnnotationFS> wrong = new ArrayList<>(document.annotations());
        wrong.removeIf(a -> known.contains(Gold.place(a)) || State.of(a) == State.REJECTED);
        for (AnnotationFS annotation : wrong) {
            hands.select(annotation);
            hands.press("x");
        }
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

    private void open(Path suggestions) throws Exception {
        Corpus samples = Corpus.open(project().resolve("samples"), CasFactory.ofParleyTypes());
        CAS goldCas = samples.load(ARTICLE, "gold");
        gold = new Gold(goldCas);
        whole = Gold.withOptional(goldCas);
        Corpus corpus = Corpus.create(folder.resolve("article"), "Article", "en", CasFactory.ofParleyTypes());
        corpus.addDocument(Sample.NAME, out -> Files.copy(
                project().resolve("samples/documents/" + ARTICLE + ".txt"), out));
        CAS cas = corpus.load(Sample.NAME, Sample.ANNOTATOR);
        if (suggestions == null) {
            goldCas.getAnnotationIndex(goldCas.getTypeSystem().getType(TypeNames.SENTENCE))
                    .forEach(s -> cas.addFsToIndexes(cas.createAnnotation(
                            cas.getTypeSystem().getType(TypeNames.SENTENCE), s.getBegin(), s.getEnd())));
        } else {
            cas.reset();
            try (InputStream in = Files.newInputStream(suggestions)) {
                CasXmi.read(in, suggestions.toString(), cas);
            }
        }
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
