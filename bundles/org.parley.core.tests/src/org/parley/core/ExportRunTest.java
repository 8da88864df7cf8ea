package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.type.Cue;
import org.parley.type.Quote;

/** Exports whose documents share files, into folders and archives, of one annotator and of several. */
class ExportRunTest {

    @TempDir
    Path folder;

    private CasFactory factory;
    private Path target;
    private final List<DocumentSource> documents = new ArrayList<>();

    @BeforeEach
    void setUp() throws CoreException {
        factory = CasFactory.ofParleyTypes();
        target = folder.resolve("out");
    }

    private void add(String name, String text) {
        documents.add(new DocumentSource(name, monitor -> factory.createDocument(text, name, "en")));
    }

    private ExportOperation operation(Exporter exporter) {
        return new ExportOperation(documents, factory.typeSystemDescription(), exporter, Map.of(), target);
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(
                    Collectors.toMap(f -> folder.relativize(f).toString(), ExportRunTest::content));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "not a text";
        }
    }

    private static Map<String, String> entries(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().collect(Collectors.toMap(e -> e.getName(), e -> {
                try {
                    return new String(file.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException failure) {
                    return failure.toString();
                }
            }));
        }
    }

    /** When an exporter goes wrong. */
    private enum Moment {
        START, ADD, FINISH, CLOSE
    }

    /** One line a document in a table for all, and a file of its own for each; both are begun before a "!" is refused. */
    private static class Table implements Exporter {

        @Override
        public String id() {
            return "table";
        }

        @Override
        public String label() {
            return "Table";
        }

        @Override
        public String fileExtension() {
            return "csv";
        }

        @Override
        public List<Problem> preflight(CAS cas, Map<String, String> options) {
            int i = cas.getDocumentText().indexOf('?');
            return i < 0 ? List.of() : List.of(new Problem(Problem.Severity.WARNING, i, i + 1, "a question"));
        }

        @Override
        public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ExportRun start(TypeSystemDescription types, Map<String, String> options, FileSink files)
                throws IOException {
            at(Moment.START);
            OutputStream table = files.create("tables/all.csv");
            return new ExportRun() {

                @Override
                public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
                    ByteArrayOutputStream rows = new ByteArrayOutputStream();
                    rows.write((document.path() + "," + document.annotator() + ","
                            + document.cas().select(Quote.class).count() + "\n").getBytes(StandardCharsets.UTF_8));
                    try (OutputStream own = files.create("texts/" + document.path() + ".txt")) {
                        own.write(document.cas().getDocumentText().getBytes(StandardCharsets.UTF_8));
                        if (document.cas().getDocumentText().contains("!")) {
                            throw new IOException("too loud");
                        }
                    }
                    at(Moment.ADD);
                    rows.writeTo(table);
                }

                @Override
                public void finish(IProgressMonitor monitor) throws IOException {
                    at(Moment.FINISH);
                    table.close();
                }

                @Override
                public void close() throws IOException {
                    table.close();
                    at(Moment.CLOSE);
                }
            };
        }

        void at(Moment moment) throws IOException {
            // nothing goes wrong
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4 })
    void documentsComeInTheirOrderHoweverManyThreadsOpenThem(int threads) throws Exception {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String name = "d" + i;
            int pause = i % 3 * 5;
            documents.add(new DocumentSource(name, monitor -> {
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return factory.createDocument("text", name, "en");
            }));
            expected.append(name).append(",,0\n");
        }

        ExportOperation.Result result = operation(new Table()).withThreads(threads).run(null);

        assertEquals(expected.toString(), files().get("out/tables/all.csv"));
        assertEquals(31, result.files().size());
        assertEquals(List.of(target.resolve("tables/all.csv")), result.companions());
        assertEquals(List.of(target.resolve("texts/d0.txt")), result.outcomes().get(0).files());
    }

    @Test
    void aDocumentThatFailsLeavesNothingBehindAndTheOthersGoOn() throws Exception {
        add("a", "one");
        add("b", "two!");
        add("c", "three");

        ExportOperation.Result result = operation(new Table()).run(null);

        assertEquals(Map.of("out/tables/all.csv", "a,,0\nc,,0\n", "out/texts/a.txt", "one", "out/texts/c.txt", "three"),
                files());
        assertEquals(List.of("b cannot be exported as Table: too loud"),
                result.failed().stream().map(o -> o.failure().getMessage()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void anExporterThatThrowsIsNamedAndNothingIsWritten(Moment when) throws Exception {
        add("a", "one");
        Exporter broken = new Table() {

            @Override
            void at(Moment moment) {
                if (moment == when) {
                    throw new IllegalStateException("not my day");
                }
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(broken).run(null));

        assertEquals(CoreStatus.EXPORTER_FAILED.code(), e.getStatus().getCode());
        assertTrue(e.getMessage().endsWith("not my day"), e.getMessage());
        assertEquals(List.of(), list(folder));
    }

    @ParameterizedTest
    @EnumSource(names = { "START", "FINISH", "CLOSE" })
    void noDocumentIsToBlameForAnErrorThatNoneCaused(Moment when) throws Exception {
        add("a", "one");
        Exporter broken = new Table() {

            @Override
            void at(Moment moment) throws IOException {
                if (moment == when) {
                    throw new IOException("no table today");
                }
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(broken).run(null));

        assertEquals("The export as Table was ended because the exporter failed on -; nothing was written: "
                + "no table today", e.getMessage());
        assertEquals(List.of(), list(folder));
    }

    @ParameterizedTest
    @EnumSource
    void anExporterThatHangsIsNamedAndNothingIsWritten(Moment when) throws Exception {
        Files.createDirectories(target);
        add("a", "one");
        Exporter hanging = new Table() {

            @Override
            void at(Moment moment) {
                if (moment == when) {
                    new Semaphore(0).acquireUninterruptibly();
                }
            }
        };

        CoreException e = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(CoreException.class,
                () -> operation(hanging).withLimit(Duration.ofMillis(300)).run(null)));

        assertEquals(CoreStatus.EXPORTER_HANGS.code(), e.getStatus().getCode());
        assertEquals(List.of(), list(target));
    }

    @ParameterizedTest
    @EnumSource(names = { "ADD", "FINISH" })
    void aCancelledExportLeavesTheTargetAsItWas(Moment when) throws Exception {
        Files.createDirectories(target);
        Files.writeString(target.resolve("mine.txt"), "mine");
        add("a", "one");
        add("b", "two");
        NullProgressMonitor monitor = new NullProgressMonitor();
        Exporter cancelling = new Table() {

            @Override
            void at(Moment moment) {
                if (moment == when) {
                    monitor.setCanceled(true);
                }
            }
        };

        assertThrows(OperationCanceledException.class, () -> operation(cancelling).run(monitor));

        assertEquals(List.of("mine.txt"), list(target));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../up.csv", "/abs.csv", "a/../../b.csv", "a//b.csv", "", "./a.csv", "CON", "aux.csv",
            "a/nul.txt", "a\\b.csv", "c:d.csv", "x ", "x.", "what?.csv", "nul\0.csv", ".parley-export-1/a.csv" })
    void pathsThatLeadElsewhereOrFitNowhereEndTheExport(String path) throws Exception {
        add("a", "one");
        Exporter climbing = new Table() {

            @Override
            public ExportRun start(TypeSystemDescription types, Map<String, String> options, FileSink files)
                    throws IOException {
                files.create(path).close();
                return super.start(types, options, files);
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(climbing).run(null));

        assertTrue(e.getMessage().contains("'" + path + "' is no path of a file within the export."), e.getMessage());
        assertEquals(List.of(), list(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = { "tables/all.csv", "TABLES/All.csv", "tables", "tables/all.csv/deeper" })
    void twoFilesNeverGetOnePath(String path) throws Exception {
        add("a", "one");
        Exporter twice = new Table() {

            @Override
            public ExportRun start(TypeSystemDescription types, Map<String, String> options, FileSink files)
                    throws IOException {
                ExportRun run = super.start(types, options, files);
                files.create(path).close();
                return run;
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(twice).run(null));

        assertTrue(e.getMessage().contains("another file of the export has the name"), e.getMessage());
    }

    @Test
    void anExporterThatForgetsToCloseAFileIsNamed() throws Exception {
        add("a", "one");
        Exporter forgetful = new Table() {

            @Override
            public ExportRun start(TypeSystemDescription types, Map<String, String> options, FileSink files)
                    throws IOException {
                files.create("left.csv").write('x');
                return super.start(types, options, files);
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(forgetful).run(null));

        assertTrue(e.getMessage().endsWith("it did not close left.csv."), e.getMessage());
        assertEquals(List.of(), list(folder));
    }

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

    private static List<String> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
