package org.parley.editor.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.parley.core.Links;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.AnnotationDocumentListener;
import org.parley.editor.DocumentChange;
import org.parley.editor.DocumentContent;
import org.parley.editor.Edits;
import org.parley.editor.ReplaceCasOperation;
import org.parley.editor.tests.Sample;

/** Edits survive a crash. */
class JournalTest {

    @TempDir
    Path folder;

    private Corpus corpus;
    private AnnotationDocument document;
    private Journals journals;
    private Journal journal;
    private final List<IStatus> problems = new ArrayList<>();
    private final List<Journals> opened = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        corpus = Sample.corpus(folder.resolve("corpus"));
        document = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        journals = new Journals(folder.resolve("journals"), problems::add);
        journal = journals.open(document);
        journal.start();
    }

    @AfterEach
    void close() {
        document.dispose();
        journals.close();
        opened.forEach(Journals::close);
    }

    @Test
    void editsOfAProcessThatIsKilledAreBroughtBackAndCanBeUndone() throws Exception {
        killTypist("edited");

        AnnotationDocument again = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        String before = describe(again);
        Typist.edit(document);
        reopen(again, folder.resolve("crash"));
        assertEquals(describe(document), describe(again));
        assertTrue(again.isDirty());
        again.undo();
        assertEquals(before, describe(again));
        assertFalse(again.isDirty());
        again.dispose();
    }

    @Test
    void nothingIsSaidOfEditsThatTheFileHoldsOfAProcessThatIsKilledRightAfterItHasSaved() throws Exception {
        killTypist("saved", "save");

        AnnotationDocument again = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        reopen(again, folder.resolve("crash"));
        Typist.edit(document);
        assertEquals(describe(document), describe(again));
        assertFalse(again.isDirty());
        assertEquals(List.of(), problems);
        again.dispose();
    }

    private void killTypist(String said, String... what) throws Exception {
        journal.stop();
        journals.close();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", classPath(), Typist.class.getName(), corpus.folder().toString(),
                        folder.resolve("crash").toString()));
        command.addAll(List.of(what));
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals(said, out.readLine());
            Thread.sleep(1000);
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatIsDoneWhileTheFileIsReplacedIsBroughtBackWhetherItWasReplacedOrNot() throws Exception {
        document.execute(Edits.accept(document, List.of(Sample.find(document, "Speaker", "She"))));
        List<String> notReplaced = new ArrayList<>();
        document.addListener(new AnnotationDocumentListener() {

            @Override
            public void documentChanged(AnnotationDocument changed, DocumentChange change) {
                // only of saving
            }

            @Override
            public void documentSaving(AnnotationDocument saved, String stamp) {
                try {
                    document.execute(Edits.delete(document, List.of(Sample.find(document, "Cue", "added"))));
                    document.execute(Edits.accept(document, List.of(Sample.find(document, "Speaker", "He"))));
                    copy(folder.resolve("journals"), "crash");
                    AnnotationDocument before = afterCrash("before");
                    notReplaced.add(describe(before));
                    before.dispose();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        document.save();
        AnnotationDocument after = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        String saved = describe(after);
        reopen(after, folder.resolve("crash"));

        assertEquals(List.of(describe(document)), notReplaced);
        assertEquals(describe(document), describe(after));
        after.undo();
        assertEquals(saved, describe(after));
        assertEquals(List.of(), problems);
        after.dispose();
    }

    @Test
    void whatIsBroughtBackIsSafeFromTheNextCrash() throws Exception {
        Typist.edit(document);
        AnnotationDocument second = afterCrash("second");
        assertEquals(describe(document), describe(second));
        second.execute(Edits.delete(second, List.of(Sample.find(second, "Speaker", "She"))));
        Path next = copy(folder.resolve("second"), "third");
        AnnotationDocument third = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        reopen(third, next);
        assertEquals(describe(second), describe(third));
        second.dispose();
        third.dispose();
    }

    @Test
    void recordThatIsTornIsPassedOver() throws Exception {
        document.execute(Edits.accept(document, List.of(Sample.find(document, "Speaker", "She"))));
        document.execute(Edits.accept(document, List.of(Sample.find(document, "Speaker", "He"))));
        Path copy = copy(folder.resolve("journals"), "torn");
        Path file = files(copy).get(0);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 7), StandardOpenOption.TRUNCATE_EXISTING);
        AnnotationDocument again = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        reopen(again, copy);
        assertEquals("ACCEPTED SUGGESTED", Sample.value(Sample.find(again, "Speaker", "She"), "state") + ' '
                + Sample.value(Sample.find(again, "Speaker", "He"), "state"));
        again.dispose();
    }

    @Test
    void journalThatDoesNotFitItsFileIsKeptAsideAndReported() throws Exception {
        Typist.edit(document);
        Path copy = copy(folder.resolve("journals"), "other");
        AnnotationDocument theirs = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        theirs.execute(Edits.accept(theirs, List.of(Sample.find(theirs, "Cue", "told"))));
        theirs.save();
        String before = describe(theirs);
        reopen(theirs, copy);
        assertEquals(before, describe(theirs));
        assertEquals(List.of(310), problems.stream().map(IStatus::getCode).toList());
        assertEquals(1, files(copy).stream().filter(f -> f.toString().endsWith(".kept")).count());
        theirs.dispose();
    }

    @Test
    void newAnnotationsOfTheMachinesAreBroughtBackWithWhatWasDoneToThem() throws Exception {
        document.execute(Edits.accept(document, List.of(Sample.find(document, "Speaker", "He"))));
        document.execute(new ReplaceCasOperation(document, DocumentContent
                .read(document.content().bytes(), document.corpus().factory(), document.name()), "annotate"));
        document.execute(Edits.delete(document, List.of(Sample.find(document, "Speaker", "Tomas Averik"))));
        AnnotationDocument again = afterCrash("again");
        assertEquals(describe(document), describe(again));
        again.dispose();
    }

    @Test
    void nothingIsBroughtBackThatWasSaved() throws Exception {
        Typist.edit(document);
        document.save();
        AnnotationDocument again = afterCrash("again");
        assertFalse(again.isDirty());
        assertEquals(List.of(), problems);
        document.execute(Edits.accept(document, List.of(Sample.find(document, "Speaker", "He"))));
        AnnotationDocument third = afterCrash("third");
        assertEquals(describe(document), describe(third));
        again.dispose();
        third.dispose();
    }

    @Test
    void journalIsGoneWhenTheDocumentIsClosed() throws Exception {
        Typist.edit(document);
        journal.stop();
        journals.close();
        assertEquals(List.of(), files(folder.resolve("journals")));
    }

    @Test
    void secondProgramIsToldThatItHasNoJournal() {
        assertEquals(Optional.empty(),
                Optional.ofNullable(new Journals(folder.resolve("journals"), problems::add).open(document)));
        assertEquals(List.of(309), problems.stream().map(IStatus::getCode).toList());
    }

    @Test
    void diskThatIsFullIsToldOnceAndEditingAndSavingGoOn() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "this system lets nobody mount a disk of its own here: not tested");
        try {
            AnnotationDocument other = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
            Journals small = new Journals(disk, problems::add);
            Journal full = small.open(other);
            full.start();
            other.execute(Edits.setFeature(other, Sample.find(other, "Cue", "added"), "note", "x".repeat(200_000)));
            other.execute(Edits.setFeature(other, Sample.find(other, "Cue", "told"), "note", "sure?"));
            other.save();
            full.stop();
            small.close();

            assertEquals(List.of(308), problems.stream().map(IStatus::getCode).toList());
            assertTrue(problems.get(0).getMessage().contains("space"), problems.get(0).getMessage());
            assertFalse(other.isDirty());
            AnnotationDocument saved = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
            assertEquals("sure?", Sample.value(Sample.find(saved, "Cue", "told"), "note"));
            saved.dispose();
            other.dispose();
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    private AnnotationDocument afterCrash(String name) throws Exception {
        Path copy = copy(folder.resolve("journals"), name);
        AnnotationDocument again = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        reopen(again, copy);
        return again;
    }

    private void reopen(AnnotationDocument again, Path crash) throws Exception {
        Journals later = new Journals(crash, problems::add);
        later.open(again).start();
        opened.add(later);
    }

    /** What the disk holds a second later, as after a crash. */
    private Path copy(Path from, String name) throws Exception {
        Thread.sleep(1000);
        Path to = Files.createDirectories(folder.resolve(name));
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
        return to;
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static String describe(AnnotationDocument document) {
        return document.annotations().stream().map(JournalTest::describe).collect(Collectors.joining("\n"));
    }

    private static String describe(AnnotationFS annotation) {
        return annotation.getType().getShortName() + " " + annotation.getCoveredText() + " "
                + Sample.value(annotation, "state") + " " + Sample.value(annotation, "origin") + " "
                + Sample.value(annotation, "note") + " "
                + Links.of(annotation).stream().map(l -> l.role() + ":" + l.target().getCoveredText()).toList();
    }

    private static String classPath() {
        return Stream.of(FrameworkUtil.getBundle(JournalTest.class).getBundleContext().getBundles())
                .map(JournalTest::location).flatMap(Optional::stream).collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<String> location(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle).map(f -> new File(f, "target/classes").isDirectory()
                ? new File(f, "target/classes").getPath() + File.pathSeparator + f.getPath()
                : f.getPath());
    }
}
