package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CasFactory;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentSource;

class ExportOperationTest {

    @TempDir
    Path folder;

    private CasFactory factory;
    private Path target;
    private final List<DocumentSource> documents = new ArrayList<>();

    @BeforeEach
    void setUp() throws CoreException {
        factory = CasFactory.ofParleyTypes();
        target = folder.resolve("out/deep");
    }

    private void add(String name, String text) {
        documents.add(new DocumentSource(name, monitor -> factory.createDocument(text, name, "en")));
    }

    private ExportOperation operation(Exporter exporter) {
        return new ExportOperation(documents, factory.typeSystemDescription(), exporter, Map.of(), target);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).sorted().toList();
        }
    }

    private static List<String> messages(ExportOperation.Result result) {
        return result.failed().stream().map(o -> o.failure().getMessage()).toList();
    }

    /** Writes the text in capitals, and a file with the word "types" beside. */
    private static class Capitals implements Exporter {

        @Override
        public String id() {
            return "capitals";
        }

        @Override
        public String label() {
            return "Capitals";
        }

        @Override
        public String fileExtension() {
            return "cap";
        }

        @Override
        public List<Problem> preflight(CAS cas, Map<String, String> options) {
            return cas.getDocumentText().contains("?")
                    ? List.of(new Problem(Problem.Severity.WARNING, cas.getDocumentText().indexOf('?'),
                            cas.getDocumentText().indexOf('?') + 1, "a question"))
                    : List.of();
        }

        @Override
        public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
                throws IOException {
            out.write(cas.getDocumentText().toUpperCase().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Map<String, ContentWriter> companions(TypeSystemDescription types, Map<String, String> options) {
            return Map.of("types.cap", out -> out.write("types".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 3 })
    void writesEveryDocumentAndTheCompanions(int threads) throws Exception {
        add("a", "one");
        add("b c ü 🕊", "two?");

        ExportOperation.Result result = operation(new Capitals()).withThreads(threads).run(null);

        assertEquals(List.of("out/deep/a.cap", "out/deep/b c ü 🕊.cap", "out/deep/types.cap"), files());
        assertEquals("TWO?", Files.readString(target.resolve("b c ü 🕊.cap")));
        assertEquals(List.of(target.resolve("a.cap"), target.resolve("b c ü 🕊.cap"), target.resolve("types.cap")),
                result.files());
        assertEquals(List.of(), result.failed());
        assertEquals(List.of(new Problem(Problem.Severity.WARNING, 3, 4, "a question")),
                result.outcomes().get(1).problems());
    }

    @Test
    void replacesFilesOfTheSameNameAndLeavesOthers() throws Exception {
        Files.createDirectories(target);
        Files.writeString(target.resolve("a.cap"), "old");
        Files.writeString(target.resolve("z.cap"), "other");
        add("a", "one");

        operation(new Capitals()).run(null);

        assertEquals(List.of("out/deep/a.cap", "out/deep/types.cap", "out/deep/z.cap"), files());
        assertEquals("ONE", Files.readString(target.resolve("a.cap")));
    }

    @Test
    void namesADocumentThatFailsAndWritesTheOthers() throws Exception {
        documents.add(new DocumentSource("bad", monitor -> {
            throw CoreStatus.MALFORMED_XML.exception(null, "bad.xmi", "line 7", "reason");
        }));
        documents.add(new DocumentSource("worse", monitor -> {
            throw new IllegalArgumentException("odd");
        }));
        add("good", "one");

        ExportOperation.Result result = operation(new Capitals()).run(null);

        assertEquals(List.of("bad.xmi cannot be read at line 7: reason", "worse failed: odd"), messages(result));
        assertEquals(List.of("out/deep/good.cap", "out/deep/types.cap"), files());
    }

    @Test
    void writesNothingWhereEveryDocumentFails() throws Exception {
        documents.add(new DocumentSource("bad", monitor -> {
            throw CoreStatus.MALFORMED_XML.exception(null, "bad.xmi", "line 7", "reason");
        }));

        assertEquals(List.of(), operation(new Capitals()).run(null).files());
        assertFalse(Files.exists(folder.resolve("out")), "made for nothing");
    }

    @Test
    void refusesTheSecondOfTwoDocumentsWithOneFileName() throws Exception {
        add("Gespräch", "one");
        add("GESPRA\u0308CH", "two"); // the same to a Mac
        add("types", "three"); // the name of a companion

        ExportOperation.Result result = operation(new Capitals()).run(null);

        assertEquals(2, result.failed().size(), messages(result).toString());
        assertTrue(messages(result).get(0).contains("would get the same file name as Gespräch"));
        assertEquals("ONE", Files.readString(target.resolve("Gespräch.cap")));
        assertEquals("types", Files.readString(target.resolve("types.cap")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../up", "a/b", "/abs", "nul\0" })
    void refusesNamesThatLeadElsewhere(String name) throws Exception {
        add(name, "one");

        ExportOperation.Result result = operation(new Capitals()).run(null);

        assertEquals(1, result.failed().size());
        assertEquals(List.of(), files());
    }

    @Test
    void namesADocumentThatTheFormatCannotTell() throws Exception {
        add("a", "one");
        add("b", "two");
        Exporter picky = new Capitals() {

            @Override
            public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
                    throws IOException {
                out.write('x');
                if (cas.getDocumentText().equals("one")) {
                    throw new IOException("no ones");
                }
            }
        };

        assertEquals(List.of("a cannot be exported as Capitals: no ones"), messages(operation(picky).run(null)));
        assertEquals(List.of("out/deep/b.cap", "out/deep/types.cap"), files());
    }

    @Test
    void anExporterThatThrowsIsNamedAndNothingIsWritten() throws Exception {
        add("a", "one");
        add("b", "two");
        Exporter broken = new Capitals() {

            @Override
            public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor) {
                throw new IllegalStateException("not my day");
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(broken).run(null));

        assertEquals("The export as Capitals was ended because the exporter failed on a; nothing was written: "
                + "not my day", e.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anExporterThatHangsIsNamedAndNothingIsWritten() throws Exception {
        Files.createDirectories(target);
        Files.writeString(target.resolve("a.cap"), "old");
        add("a", "one");
        Exporter hanging = new Capitals() {

            @Override
            public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor) {
                hang();
            }
        };

        CoreException e = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(CoreException.class,
                () -> operation(hanging).withLimit(Duration.ofMillis(200)).run(null)));

        assertEquals(CoreStatus.EXPORTER_HANGS.code(), e.getStatus().getCode());
        assertEquals(List.of("out/deep/a.cap"), files());
        assertEquals("old", Files.readString(target.resolve("a.cap")));
    }

    private static void hang() {
        new Semaphore(0).acquireUninterruptibly();
    }

    @Test
    void aCancelledExportLeavesTheFolderAsItWas() throws Exception {
        Files.createDirectories(target);
        Files.writeString(target.resolve("a.cap"), "old");
        add("a", "one");
        add("b", "two");
        NullProgressMonitor monitor = new NullProgressMonitor();
        Exporter cancelling = new Capitals() {

            @Override
            public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor m)
                    throws IOException {
                super.export(cas, out, options, m);
                monitor.setCanceled(true);
            }
        };

        assertThrows(OperationCanceledException.class, () -> operation(cancelling).run(monitor));

        assertEquals(List.of("out/deep/a.cap"), files());
        assertEquals("old", Files.readString(target.resolve("a.cap")));
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(1, left.count(), "no staging folder stays");
        }
    }

    @Test
    void putsBackWhatItHasReplacedWhereOneFileCannotBePutInPlace() throws Exception {
        Files.createDirectories(target.resolve("b.cap/in the way"));
        Files.writeString(target.resolve("a.cap"), "old");
        add("a", "one");
        add("b", "two");
        add("c", "three");

        CoreException e = assertThrows(CoreException.class, () -> operation(new Capitals()).run(null));

        assertEquals(CoreStatus.CANNOT_WRITE.code(), e.getStatus().getCode());
        assertTrue(e.getMessage().contains("b.cap"), e.getMessage());
        assertEquals(List.of("out/deep/a.cap"), files());
        assertEquals("old", Files.readString(target.resolve("a.cap")));
    }

    @Test
    void refusesATargetThatIsAFile() throws Exception {
        Files.writeString(folder.resolve("out"), "a file");
        add("a", "one");

        CoreException e = assertThrows(CoreException.class, () -> operation(new Capitals()).run(null));

        assertEquals(CoreStatus.NOT_A_FOLDER.code(), e.getStatus().getCode());
        assertEquals("a file", Files.readString(folder.resolve("out")));
    }

    @Test
    void preflightWritesNothing() throws Exception {
        add("a", "one?");

        ExportOperation.Result result = operation(new Capitals()).preflight(null);

        assertEquals(1, result.outcomes().get(0).problems().size());
        assertEquals(List.of(), result.files());
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
