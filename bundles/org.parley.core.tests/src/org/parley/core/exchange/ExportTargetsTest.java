package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.parley.core.Links;
import org.parley.core.Problem;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.type.Cue;
import org.parley.type.Quote;

/** What exports write and where: strictly, into archives, of one annotator and of several, chosen by state. */
class ExportTargetsTest extends ExportFixture {

    @Test
    void strictRefusesBeforeAByteIsWritten() throws Exception {
        add("a", "one");
        add("b", "two?");

        ExportOperation.Result result = operation(new Table()).strict().run(null);

        assertTrue(result.refused());
        assertEquals(List.of(new Problem(Problem.Severity.WARNING, 3, 4, "a question")),
                result.outcomes().get(1).problems());
        assertEquals(List.of(), result.files());
        assertEquals(List.of(), list(folder));
    }

    @Test
    void strictWritesWhatHasNoProblems() throws Exception {
        add("a", "one");

        ExportOperation.Result result = operation(new Table()).strict().run(null);

        assertFalse(result.refused());
        assertTrue(Files.exists(target.resolve("texts/a.txt")));
    }

    @Test
    void anArchiveHoldsAllFilesAndIsTheSameEachTime() throws Exception {
        add("a", "one");
        add("ü 🕊", "two");
        target = folder.resolve("deep/out.zip");

        ExportOperation.Result result = operation(new Table()).intoZip().run(null);
        byte[] first = Files.readAllBytes(target);
        operation(new Table()).intoZip().run(null);

        assertEquals(Map.of("tables/all.csv", "a,,0\nü 🕊,,0\n", "texts/a.txt", "one", "texts/ü 🕊.txt", "two"),
                entries(target));
        assertEquals(List.of(target), result.files());
        assertEquals(List.of("out.zip"), list(target.getParent()));
        assertEquals(new String(first, StandardCharsets.ISO_8859_1),
                Files.readString(target, StandardCharsets.ISO_8859_1));
    }

    @Test
    void anArchiveThatCannotBeMadeIsAsItWas() throws Exception {
        target = folder.resolve("out.zip");
        Files.writeString(target, "old");
        add("a", "one");
        Exporter broken = new Table() {

            @Override
            void at(Moment moment) {
                if (moment == Moment.FINISH) {
                    throw new IllegalStateException("not my day");
                }
            }
        };

        assertThrows(CoreException.class, () -> operation(broken).intoZip().run(null));

        assertEquals(Map.of("out.zip", "old"), files());
    }

    @Test
    void aFolderIsNoArchive() throws Exception {
        Files.createDirectories(target);
        add("a", "one");

        assertThrows(CoreException.class, () -> operation(new Table()).intoZip().run(null));

        assertEquals(List.of(), list(target));
    }

    @Test
    void filesInFoldersArePutBackWhereOneCannotBeReplaced() throws Exception {
        Files.createDirectories(target.resolve("tables/all.csv/in the way"));
        Files.createDirectories(target.resolve("texts"));
        Files.writeString(target.resolve("texts/a.txt"), "old");
        add("a", "one");
        add("b", "two");

        assertThrows(CoreException.class, () -> operation(new Table()).run(null));

        assertEquals(Map.of("out/texts/a.txt", "old"), files());
    }

    private Corpus annotated() throws Exception {
        Corpus corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en", factory);
        for (String name : List.of("a", "b", "c")) {
            corpus.addDocument(name, o -> o.write("She said no.".getBytes(StandardCharsets.UTF_8)));
        }
        annotate(corpus, "a", "ana", State.ACCEPTED, State.REJECTED, State.SUGGESTED);
        annotate(corpus, "a", "ben", State.ACCEPTED);
        annotate(corpus, "b", "ben", State.SUGGESTED);
        return corpus;
    }

    private static void annotate(Corpus corpus, String document, String who, State... states) throws Exception {
        CAS cas = corpus.load(document, who);
        for (State state : states) {
            AnnotationFS quote = cas.createAnnotation(cas.getTypeSystem().getType(Quote._TypeName), 0, 3);
            state.set(quote);
            cas.addFsToIndexes(quote);
        }
        corpus.save(cas, document, who);
    }

    private String table(Corpus corpus, List<String> who, StateChoice states) throws Exception {
        ExportOperation operation = ExportOperation.of(corpus, corpus.documents(), who, new Table(), Map.of(), target);
        (states == null ? operation : operation.withStates(states)).run(null);
        return Files.readString(target.resolve("tables/all.csv"));
    }

    @Test
    void oneAnnotatorsDocumentsAreNamedByTheDocument() throws Exception {
        assertEquals("a,ana,2\nb,,0\nc,,0\n", table(annotated(), List.of("ana"), null));
    }

    @Test
    void severalAnnotatorsHaveAFolderEachAndWhatNobodyAnnotatedGoesOutOnce() throws Exception {
        assertEquals("ana/a,ana,2\nben/a,ben,1\nben/b,ben,1\nc,,0\n",
                table(annotated(), List.of("ana", "ben"), null));
        assertTrue(Files.exists(target.resolve("texts/ana/a.txt")));
        assertTrue(Files.exists(target.resolve("texts/c.txt")));
    }

    @Test
    void statesChooseWhatGoesOut() throws Exception {
        Corpus corpus = annotated();
        assertEquals("a,ana,1\nb,,0\nc,,0\n", table(corpus, List.of("ana"), StateChoice.ACCEPTED));
        assertEquals("a,ana,3\nb,,0\nc,,0\n", table(corpus, List.of("ana"), StateChoice.ALL));
        assertEquals(4, corpus.load("a", "ana").getAnnotationIndex().size(), "the corpus is not changed");
    }

    @Test
    void whatIsLeftOutLeavesNoLinkBehind() throws Exception {
        Corpus corpus = annotated();
        CAS cas = corpus.load("c", "ana");
        AnnotationFS quote = cas.createAnnotation(cas.getTypeSystem().getType(Quote._TypeName), 0, 3);
        AnnotationFS cue = cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), 4, 8);
        State.REJECTED.set(cue);
        Links.add(quote, "cue", "cue", cue);
        cas.addFsToIndexes(quote);
        cas.addFsToIndexes(cue);
        corpus.save(cas, "c", "ana");
        List<Integer> links = new ArrayList<>();
        Exporter counting = new Table() {

            @Override
            public List<Problem> preflight(CAS checked, Map<String, String> options) {
                checked.select(Quote.class).forEach(q -> links.add(Links.of(q).size()));
                return List.of();
            }
        };

        ExportOperation operation = ExportOperation.of(corpus, List.of("c"), "ana", counting, Map.of(), target);
        ExportOperation.Result result = operation.run(null);
        operation.withStates(StateChoice.ALL).preflight(null);

        assertEquals(List.of(0, 1), links);
        assertEquals(List.of("1 annotation is left out because of the state that was chosen."),
                result.outcomes().get(0).problems().stream().map(Problem::message).toList());
    }

    @Test
    void anExporterThatChoosesByStateItselfIsToldTheChoice() throws Exception {
        Corpus corpus = annotated();
        List<Map<String, String>> told = new ArrayList<>();
        Exporter choosing = new Table() {

            @Override
            public List<Option> options() {
                return List.of(new Option(StateChoice.OPTION, "States", "open", List.of("open", "accepted", "all")));
            }

            @Override
            public List<Problem> preflight(CAS cas, Map<String, String> options) {
                told.add(options);
                assertEquals(3, cas.select(Quote.class).count());
                return List.of();
            }
        };

        ExportOperation.of(corpus, List.of("a"), "ana", choosing, Map.of(), target).preflight(null);
        ExportOperation.of(corpus, List.of("a"), "ana", choosing, Map.of(), target).withStates(StateChoice.ACCEPTED)
                .preflight(null);
        ExportOperation.of(corpus, List.of("a"), "ana", choosing, Map.of("states", "all"), target)
                .withStates(StateChoice.ACCEPTED).preflight(null);

        assertEquals(List.of(Map.of(), Map.of("states", "accepted"), Map.of("states", "all")), told);
    }
}
