package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.ImportReport.DocumentReport;
import org.parley.core.ImportReport.FileReport;
import org.parley.type.Cue;

class ImportOperationTest {

    @TempDir
    Path folder;

    private Corpus corpus;
    private Path in;

    @BeforeEach
    void setUp() throws Exception {
        corpus = Corpus.create(folder.resolve("corpus"), "Talks", "de", CasFactory.ofParleyTypes());
        in = Files.createDirectories(folder.resolve("in"));
    }

    /** Plain text. */
    private static class Texts implements Importer {

        @Override
        public String id() {
            return "texts";
        }

        @Override
        public String label() {
            return "Texts";
        }

        @Override
        public Set<String> fileExtensions() {
            return Set.of("txt");
        }

        @Override
        public List<Option> options() {
            return List.of(new Option("language", "Language", "en", List.of()));
        }

        @Override
        public List<Problem> read(InputStream stream, String fileName, CAS cas, Map<String, String> options,
                IProgressMonitor monitor) throws CoreException, IOException {
            DocumentText.Result text = DocumentText.read(stream, fileName);
            CasFactory.setDocument(cas, text.text(), fileName, options.get("language"));
            return text.problems();
        }
    }

    /** Each line "NAME|WHO|TEXT" is a document of a cue with its first word, in capitals: the text is not the file's. */
    private static class Lines extends Texts {

        @Override
        public String id() {
            return "lines";
        }

        @Override
        public Set<String> fileExtensions() {
            return Set.of("lines");
        }

        @Override
        public void readAll(ImportSource source, ImportSink sink, Map<String, String> options,
                IProgressMonitor monitor) throws CoreException, IOException {
            try (InputStream stream = source.open()) {
                for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    String[] parts = line.split("\\|");
                    CAS cas = sink.newCas();
                    CasFactory.setDocument(cas, parts[2], parts[0], options.get("language"));
                    mark(cas);
                    sink.add(new ImportedDocument(parts[0], parts[1], cas, DocumentInfo.NONE, List.of()));
                }
            }
        }

        void mark(CAS cas) throws IOException {
            AnnotationFS cue = cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), 0,
                    cas.getDocumentText().indexOf(' '));
            cas.addFsToIndexes(cue);
        }
    }

    /** A text that is drawn out of a file: all but its first line. */
    private static final class Pages extends Texts {

        @Override
        public String id() {
            return "pages";
        }

        @Override
        public Set<String> fileExtensions() {
            return Set.of("page", "txt.gz");
        }

        @Override
        public List<Problem> read(InputStream stream, String fileName, CAS cas, Map<String, String> options,
                IProgressMonitor monitor) throws IOException {
            String page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            CasFactory.setDocument(cas, page.substring(page.indexOf('\n') + 1), fileName, options.get("language"));
            return List.of(Problem.ofDocument(Problem.Severity.WARNING, "A head line was left out."));
        }
    }

    private ImportOperation operation(Importer... importers) {
        return new ImportOperation(corpus, "ines", List.of(importers), List.of(in));
    }

    private static List<String> told(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (FileReport file : report.files()) {
            String name = file.file().substring(file.file().lastIndexOf('/') + 1);
            if (file.failure() != null) {
                lines.add(name + ": " + file.failure().getMessage());
            }
            for (DocumentReport document : file.documents()) {
                String state = document.failure() != null ? document.failure().getMessage()
                        : (document.isNew() ? "new" : "there") + " " + document.name()
                                + (document.annotator().isEmpty() ? "" : " by " + document.annotator());
                lines.add(name + ": " + state + document.problems().stream().map(p -> "; " + p.message())
                        .collect(Collectors.joining()));
            }
        }
        return lines;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(corpus.folder())) {
            return files.filter(Files::isRegularFile).map(f -> corpus.folder().relativize(f).toString())
                    .filter(f -> f.startsWith("documents") || f.startsWith("annotations") || f.startsWith("sources"))
                    .sorted().toList();
        }
    }

    private void zip(Path zip, String... namesAndContents) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    @Test
    void textsAreKeptToTheByteAndHaveTheLanguageOfTheCorpus() throws Exception {
        byte[] bytes = "\uFEFFEins.\r\nZwei ü 🕊.\r\n".getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(in.resolve("deep/.hidden"));
        Files.write(in.resolve("deep/a b.txt"), bytes);
        Files.writeString(in.resolve("deep/.hidden/x.txt"), "no");
        Files.writeString(in.resolve("deep/.x.txt"), "no");
        Files.writeString(in.resolve("other.bin"), "no");

        ImportReport report = operation(new Texts()).run(null);

        assertEquals(List.of("a b.txt: new a b; 2 line ends of Windows or old Mac became plain ones."), told(report));
        assertEquals(List.of("documents/a b.txt"), files());
        assertEquals(new String(bytes, StandardCharsets.UTF_8),
                Files.readString(corpus.folder().resolve(files().get(0))));
        assertEquals("de", corpus.load("a b", "ines").getDocumentLanguage());
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersGoOn() throws Exception {
        Files.write(in.resolve("a.txt"), "Zoë".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(in.resolve("b.txt"), "two");

        ImportReport report = new ImportOperation(corpus, "ines", List.of(new Texts()),
                List.of(in, in.resolve("missing.txt"), in.resolve("b.txt"))).run(null);

        assertEquals(4, report.files().size());
        assertTrue(told(report).get(0).contains("the byte at offset 2 does not fit"), told(report).get(0));
        assertEquals("b.txt: new b", told(report).get(1));
        assertTrue(told(report).get(2).contains("missing.txt cannot be read"), told(report).get(2));
        assertEquals("b.txt: there b; The document is there already; nothing had to be added.", told(report).get(3));
        assertEquals(2, report.failed().size());
        assertEquals(1, report.added());
    }

    @Test
    void aFolderWithoutFilesThatAnyoneReadsIsNamed() throws Exception {
        Files.writeString(in.resolve("other.bin"), "no");

        assertEquals(List.of("in: There is no file in " + in + " that an installed format reads."),
                told(operation(new Texts()).run(null)));
    }

    @Test
    void aTakenNameGetsANumberAndTheSameTextIsTheSameDocument() throws Exception {
        corpus.addDocument("Talk", o -> o.write("old".getBytes(StandardCharsets.UTF_8)));
        Files.writeString(in.resolve("talk.txt"), "new");

        assertEquals(List.of("talk.txt: new talk-2; Taken in as talk-2, since the name was taken."),
                told(operation(new Texts()).run(null)));
        assertEquals(List.of("talk.txt: there talk-2; The document is there already; nothing had to be added."),
                told(operation(new Texts()).run(null)));
        assertEquals(List.of("documents/Talk.txt", "documents/talk-2.txt"), files());
    }

    @Test
    void aTakenNameIsRefusedWhereThatIsAskedFor() throws Exception {
        corpus.addDocument("talk", o -> o.write("old".getBytes(StandardCharsets.UTF_8)));
        Files.writeString(in.resolve("talk.txt"), "new");

        assertEquals(
                List.of("talk.txt: talk was not taken in: the corpus has a document of that name with another text."),
                told(operation(new Texts()).refuseTakenNames().run(null)));
        assertEquals(List.of("documents/talk.txt"), files());
    }

    @Test
    void twoOfOneNameAndTextAreOneDocumentOfTwoPeople() throws Exception {
        Files.writeString(in.resolve("x.lines"),
                "a|ana|He said.\na|ben|He said.\na|cem|She said.\nSt. Ives|| No dot.\n");

        ImportReport report = operation(new Lines()).run(null);

        assertEquals(List.of("x.lines: new a by ana", "x.lines: there a by ben",
                "x.lines: new a-2 by cem; Taken in as a-2, since the name was taken.", "x.lines: new St. Ives by ines"),
                told(report));
        assertEquals(List.of("annotations/ana/a.xmi", "annotations/ben/a.xmi", "annotations/cem/a-2.xmi",
                "annotations/ines/St. Ives.xmi", "documents/St. Ives.txt", "documents/a-2.txt", "documents/a.txt"),
                files());
        assertEquals(Map.of(Cue._TypeName, 1), report.files().get(0).documents().get(0).read());
        assertEquals("a-2", documentId("a-2", "cem"));
    }

    private String documentId(String document, String who) throws CoreException {
        AnnotationFS data = corpus.load(document, who).getDocumentAnnotation();
        return data.getStringValue(data.getType().getFeatureByBaseName("documentId"));
    }

    @Test
    void annotationsThatAreThereAreNeverOverwritten() throws Exception {
        Files.writeString(in.resolve("x.lines"), "a|ana|He said.\n");
        operation(new Lines()).run(null);
        byte[] before = Files.readAllBytes(corpus.annotationFile("a", "ana"));

        assertEquals(List.of("x.lines: there a; The document is there already; nothing had to be added."),
                told(operation(new Lines()).run(null)));
        Lines longer = new Lines() {
            @Override
            void mark(CAS cas) {
                cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), 0, 7));
            }
        };
        assertEquals(List.of("x.lines: a was not taken in: ana has other annotations of it already."),
                told(operation(longer).refuseTakenNames().run(null)));
        assertEquals(
                List.of("x.lines: there a by ana-2; Annotations taken in under the name ana-2, since ana has others "
                        + "of this document."),
                told(operation(longer).run(null)));
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(corpus.annotationFile("a", "ana")));
    }

    @Test
    void aDocumentIsThereWhollyOrNotAtAll() throws Exception {
        Files.createDirectories(corpus.folder().resolve("documents/a.txt/in the way"));
        Files.writeString(in.resolve("x.lines"), "a|ana|He said.\n");

        ImportReport report = operation(new Lines()).run(null);

        assertTrue(report.files().get(0).failure() != null || report.files().get(0).documents().get(0).isNew());
        assertFalse(Files.exists(corpus.annotationFile("a", "ana")), "annotations of no document");
    }

    @Test
    void documentsBeforeAFailureStay() throws Exception {
        Files.writeString(in.resolve("x.lines"), "a|ana|He said.\nb|ana|nospace\nc|ana|He said.\n");
        Lines failing = new Lines() {
            @Override
            void mark(CAS cas) throws IOException {
                if (cas.getDocumentText().indexOf(' ') < 0) {
                    throw new IOException("line 2 has one word only");
                }
                super.mark(cas);
            }
        };

        ImportReport report = operation(failing).run(null);

        assertEquals(List.of("x.lines: " + in.resolve("x.lines") + " cannot be read: line 2 has one word only",
                "x.lines: new a by ana"), told(report));
        assertEquals(List.of("a"), corpus.documents());
    }

    @Test
    void anImporterThatThrowsOrHangsIsNamedAndTheOthersGoOn() throws Exception {
        Files.writeString(in.resolve("a.lines"), "a|ana|He said.\n");
        Files.writeString(in.resolve("b.lines"), "b|ana|He said.\n");
        Files.writeString(in.resolve("c.txt"), "three");
        Lines throwing = new Lines() {
            @Override
            void mark(CAS cas) {
                throw new IllegalStateException("not my day");
            }
        };
        Lines hanging = new Lines() {
            @Override
            void mark(CAS cas) {
                new Semaphore(0).acquireUninterruptibly();
            }
        };

        assertEquals(List.of("a.lines", "b.lines", "c.txt"), told(operation(throwing, new Texts()).run(null)).stream()
                .map(l -> l.substring(0, l.indexOf(':'))).toList());
        List<String> told = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> told(operation(hanging, new Texts()).withLimit(Duration.ofMillis(300)).run(null)));
        assertTrue(told.get(0).contains("did not answer within 0 s; it reads no further files"), told.get(0));
        assertTrue(told.get(1).contains("was not read, because the importer of Texts did not answer before"),
                told.get(1));
        assertEquals("c.txt: there c; The document is there already; nothing had to be added.", told.get(2));
        assertEquals(List.of("c"), corpus.documents());
    }

    @Test
    void cancelledAnImportKeepsWholeDocumentsOnly() throws Exception {
        Files.writeString(in.resolve("a.lines"), "a|ana|He said.\nb|ana|He said.\n");
        Files.writeString(in.resolve("c.txt"), "three");
        NullProgressMonitor monitor = new NullProgressMonitor();
        Lines cancelling = new Lines() {
            @Override
            void mark(CAS cas) throws IOException {
                if (cas.getDocumentText().isEmpty() || monitor.isCanceled()) {
                    throw new org.eclipse.core.runtime.OperationCanceledException();
                }
                super.mark(cas);
                monitor.setCanceled(true);
            }
        };

        ImportReport report = operation(cancelling, new Texts()).run(monitor);

        assertTrue(report.cancelled());
        assertEquals(1, report.files().size());
        for (String document : corpus.documents()) {
            assertTrue(corpus.hasAnnotations(document, "ana"), document);
        }
        assertFalse(corpus.documents().contains("c"));
    }

    @Test
    void whatATextWasDrawnOutOfIsKeptBeside() throws Exception {
        Files.writeString(in.resolve("talk.page"), "Head\nShe left.");

        assertEquals(List.of("talk.page: new talk; A head line was left out."), told(operation(new Pages()).run(null)));

        assertEquals(List.of("documents/talk.json", "documents/talk.txt", "sources/talk.page"), files());
        assertEquals("Head\nShe left.", Files.readString(corpus.folder().resolve("sources/talk.page")));
        assertEquals("talk.page", corpus.info("talk").url());
    }

    @Test
    void strictRefusesWhatWouldNotBeWhole() throws Exception {
        Files.writeString(in.resolve("talk.page"), "Head\nShe left.");
        Files.writeString(in.resolve("whole.txt"), "She left.");

        assertEquals(List.of("talk.page: talk was not taken in, since it would not be whole: A head line was left out."
                + "; A head line was left out.", "whole.txt: new whole"),
                told(operation(new Pages(), new Texts()).strict().run(null)));
        assertEquals(List.of("documents/whole.txt"), files());
    }

    @Test
    void whereSeveralFormatsShareAnEndingTheLookOfTheFileDecides() throws Exception {
        Files.writeString(in.resolve("a.txt"), "one");
        Importer other = new Texts() {

            @Override
            public String id() {
                return "other";
            }

            @Override
            public boolean accepts(ImportSource source) throws IOException {
                try (InputStream stream = source.open()) {
                    return stream.read() == '#';
                }
            }
        };
        Importer same = new Texts() {

            @Override
            public String id() {
                return "same";
            }
        };

        assertEquals("texts", operation(new Texts(), other).run(null).files().get(0).format());
        assertEquals(List.of("a.txt: " + in.resolve("a.txt")
                + " was not read, since it may be any of texts, same. Choose the format."),
                told(operation(new Texts(), same).run(null)));
        assertEquals("same", operation(new Texts(), same).withFormat(same).run(null).files().get(0).format());
    }

    @Test
    void filesBesideAreReadAlongAndNotTwice() throws Exception {
        Files.createDirectories(in.resolve("sub"));
        Files.writeString(in.resolve("sub/a.pair"), "a.txt");
        Files.writeString(in.resolve("sub/a.txt"), "He said.");
        List<Boolean> found = new ArrayList<>();
        Importer pairs = new Lines() {

            @Override
            public Set<String> fileExtensions() {
                return Set.of("pair");
            }

            @Override
            public void readAll(ImportSource source, ImportSink sink, Map<String, String> options,
                    IProgressMonitor monitor) throws CoreException, IOException {
                for (String path : List.of("../../up.txt", "/etc/hostname", "../sub/a.txt", "none.txt", "..", "")) {
                    found.add(source.sibling(path).isPresent());
                }
                CAS cas = sink.newCas();
                try (InputStream stream = source.sibling("a.txt").orElseThrow().open()) {
                    CasFactory.setDocument(cas, new String(stream.readAllBytes(), StandardCharsets.UTF_8), "a", "en");
                }
                mark(cas);
                sink.add(new ImportedDocument(source.fileName(), "", cas, DocumentInfo.NONE, List.of()));
            }
        };
        Files.writeString(folder.resolve("up.txt"), "secret");

        ImportReport report = operation(pairs, new Texts()).withAnnotatorsByFolder().run(null);

        assertEquals(List.of("a.pair: new a by sub"), told(report));
        assertEquals(List.of(false, false, true, false, false, false), found);
    }

    @Test
    void linksThatLeadOutOfTheFolderAreNotFollowed() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(in.resolve("a.txt"), "one");
        Files.createSymbolicLink(in.resolve("b.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(in.resolve("self"), in);

        assertEquals(List.of("a.txt: new a"), told(operation(new Texts()).run(null)));
    }

    @Test
    void archivesAreReadLikeFolders() throws Exception {
        Path zip = folder.resolve("in.zip");
        zip(zip, "sub/a.txt", "one", "b ü.txt", "two", "sub/x.bin", "no", "__MACOSX/c.txt", "no", ".d.txt", "no");

        ImportReport report = new ImportOperation(corpus, "ines", List.of(new Texts()), List.of(zip)).run(null);

        assertEquals(List.of("b ü.txt: new b ü", "a.txt: new a"), told(report));
        assertEquals(zip + "!/b ü.txt", report.files().get(0).file());
        ImportReport again = new ImportOperation(corpus, "ines", List.of(), List.of(zip)).withFormat(new Texts())
                .run(null);
        assertEquals(2, again.files().size(), "a format that is chosen is that of the files in the archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "../up.txt", "a/../../up.txt", "/abs.txt", "a\\b.txt", "c:/d.txt", "a/./b.txt", "a//b.txt" })
    void anArchiveWhoseNamesClimbOutIsRefused(String path) throws Exception {
        Path zip = folder.resolve("in.zip");
        zip(zip, "a.txt", "one", path, "bad");

        ImportReport report = new ImportOperation(corpus, "ines", List.of(new Texts()), List.of(zip)).run(null);

        assertEquals(List.of("in.zip: " + zip + " cannot be read: its entry '" + path + "' leads out of it."),
                told(report)
                        .stream().map(l -> l.replaceFirst("^.*?: ", "in.zip: ")).toList());
        assertEquals(List.of(), corpus.documents());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "10 | 2 | 100000000 | 1000 | it holds 3 files; at most 2 are taken.",
            "3000000 | 10 | 10000000000 | 1000 | it is larger than 2 MB.",
            "100000000 | 10 | 3000000 | 1000 | more than 2 MB would be unpacked from it.",
            "100000000 | 10 | 100000000 | 20 | it is packed more than 20 times smaller than it is, as traps are." })
    void anArchiveThatIsATrapIsRefused(long bytes, int entries, long total, int ratio, String reason) throws Exception {
        Path zip = folder.resolve("in.zip");
        zip(zip, "a.txt", "one", "b.txt", "x".repeat(4_000_000), "c.txt", "three");

        ImportReport report = new ImportOperation(corpus, "ines", List.of(new Texts()), List.of(zip))
                .withLimits(new ImportLimits(bytes, entries, total, ratio)).run(null);

        assertTrue(told(report).stream().anyMatch(l -> l.endsWith(reason)), told(report).toString());
        assertFalse(corpus.documents().contains("b"));
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        Path zip = Files.writeString(folder.resolve("in.zip"), "PK no");

        ImportReport report = new ImportOperation(corpus, "ines", List.of(new Texts()), List.of(zip)).run(null);

        assertEquals(1, report.failed().size());
        assertTrue(report.failed().get(0).failure().getMessage().startsWith(zip + " cannot be read: "));
    }

    @Test
    void theReportIsWrittenForPrograms() throws Exception {
        Files.writeString(in.resolve("x.lines"), "a|ana|He said.\n");
        Files.write(in.resolve("z.txt"), new byte[] { 0 });
        OutputStream out = new ByteArrayOutputStream();

        operation(new Lines(), new Texts()).run(null).writeTo(out);

        assertEquals(
                """
                        {
                          "added" : 1,
                          "failed" : 1,
                          "cancelled" : false,
                          "files" : [ {
                            "file" : "IN/x.lines",
                            "format" : "lines",
                            "documents" : [ {
                              "name" : "a",
                              "new" : true,
                              "annotator" : "ana",
                              "read" : {
                                "org.parley.type.Cue" : 1
                              }
                            } ]
                          }, {
                            "file" : "IN/z.txt",
                            "format" : "texts",
                            "failure" : "IN/z.txt is not a UTF-8 text: there is a zero byte at offset 0. Save the file as UTF-8 and try again.",
                            "documents" : [ ]
                          } ]
                        }
                        """,
                out.toString().replace(in.toString(), "IN"));
    }

    @Test
    void aDocumentWithoutATextIsNamed() throws Exception {
        Files.writeString(in.resolve("a.txt"), "one");
        Importer empty = new Texts() {
            @Override
            public List<Problem> read(InputStream stream, String fileName, CAS cas, Map<String, String> options,
                    IProgressMonitor monitor) {
                return List.of();
            }
        };

        ImportReport report = operation(empty).run(null);

        assertEquals(List.of("a.txt: a was not taken in: there is no text in it (" + in.resolve("a.txt") + ")."),
                told(report));
        assertNull(report.files().get(0).failure());
        assertEquals(1, report.failed().size());
    }
}
