package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.parley.core.corpus.DocumentInfo;
import org.parley.type.Cue;

/** What becomes of documents that are imported, and of those that are there. */
class ImportOperationTest extends ImportFixture {

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
    void otherMetadataOfATextThatIsThereIsNamedAndNotTaken() throws Exception {
        Files.writeString(in.resolve("a.title"), "She left.");
        DocumentInfo mine = new DocumentInfo("She leaves", "", "", "", "", Map.of());

        assertEquals(List.of("a.title: new a"), told(operation(new Titled()).run(null)));
        assertEquals(List.of("a.title: there a; The document is there already; nothing had to be added."),
                told(operation(new Titled()).run(null)));
        corpus.saveInfo("a", mine);
        assertEquals(List.of("a.title: there a; a has metadata already; what the file says was not taken."
                + "; The document is there already; nothing had to be added."),
                told(operation(new Titled()).run(null)));
        assertEquals(mine, corpus.info("a"));
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
}
