package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CasFactory;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;

/** Where imports find what they read: endings, files beside, links, archives. */
class ImportSourcesTest extends ImportFixture {

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
    void filesOfOldWordProcessorsAreNamedAndNotPassedOver() throws Exception {
        Files.writeString(in.resolve("a.txt"), "one");
        Files.writeString(in.resolve("b.DOC"), "old");
        Files.writeString(in.resolve("c.rtf"), "{\\rtf1 old}");
        Files.writeString(in.resolve("d.png"), "no text");

        assertEquals(List.of("a.txt: new a",
                "b.DOC: " + in.resolve("b.DOC") + " was not read: Parley does not read files of this word processor."
                        + " Save it there as DOCX or ODT, and import that.",
                "c.rtf: " + in.resolve("c.rtf") + " was not read: Parley does not read files of this word processor."
                        + " Save it there as DOCX or ODT, and import that."),
                told(operation(new Texts()).run(null)));
    }

    @Test
    void anArchiveInAnArchiveIsNotUnpacked() throws Exception {
        Path inner = folder.resolve("inner.zip");
        zip(inner, "a.txt", "one");
        Path outer = folder.resolve("outer.zip");
        zip(outer, "inner.zip", Files.readString(inner, StandardCharsets.ISO_8859_1), "b.txt", "two");

        assertEquals(List.of("b.txt: new b"),
                told(new ImportOperation(corpus, "ines", List.of(new Texts()), List.of(outer)).run(null)));
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
