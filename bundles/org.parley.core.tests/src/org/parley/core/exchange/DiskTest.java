package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.AtomicFiles;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.Cues;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.corpus.DocumentSummary;
import org.parley.core.corpus.Summaries;

/** A disk that is full, and one that is only read: a small one in memory, where the system lets this test make one. */
class DiskTest {

    private static final String TEXT = "The boats wait. ".repeat(2_000);

    @TempDir
    Path folder;

    private Path disk;
    private Corpus corpus;
    private Path file;
    private byte[] before;

    @BeforeEach
    void setUp() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
                "this system lets nobody mount a disk of its own here: not tested");
        corpus = Corpus.create(disk.resolve("c"), "Talks", "en", CasFactory.ofParleyTypes());
        corpus.addDocument("a", out -> out.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        save(1);
        file = corpus.annotationFile("a", "me");
        before = Files.readAllBytes(file);
    }

    @AfterEach
    void tearDown() throws Exception {
        run("umount", "-l", disk.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    private void save(int number) throws CoreException {
        CAS cas = corpus.load("a", "me");
        for (int i = 0; i < number; i++) {
            Cues.add(cas, i, i + 3, State.ACCEPTED, "me");
        }
        corpus.save(cas, "a", "me");
    }

    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException e) {
            assertTrue(Files.size(disk.resolve("filler")) > 0, "full");
        }
    }

    private static CoreException cannotWrite(org.junit.jupiter.api.function.Executable run) {
        CoreException e = assertThrows(CoreException.class, run);
        assertEquals(CoreStatus.CANNOT_WRITE.code(), e.getStatus().getCode(), e.getMessage());
        return e;
    }

    private List<Path> temporaries() throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            return files.filter(AtomicFiles::isTemporary).toList();
        }
    }

    @Test
    void fullDiskIsNamedAndTheOldFileStays() throws Exception {
        fill();
        CoreException e = cannotWrite(() -> save(500));
        assertTrue(e.getMessage().contains(disk.toString()) && e.getMessage().contains("space"), e.getMessage());
        cannotWrite(() -> corpus.addDocument("b", out -> out.write(new byte[100_000])));

        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("a"), corpus.documents());
        assertEquals(List.of(), temporaries());
        Files.delete(disk.resolve("filler"));
        save(500);
        assertEquals(501, corpus.load("a", "me").getAnnotationIndex(
                corpus.factory().typeSystem().getType("org.parley.type.Cue")).size());
    }

    @Test
    void readOnlyDiskIsNamedAndCanBeRead() throws Exception {
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "the disk cannot be made read-only: not tested");
        Corpus opened = Corpus.open(corpus.folder(), CasFactory.ofParleyTypes());
        assertEquals(TEXT, opened.load("a", "me").getDocumentText());
        CoreException e = cannotWrite(() -> opened.access().lock());
        assertTrue(e.getMessage().contains(opened.folder().toRealPath().toString()), e.getMessage());
        cannotWrite(() -> save(1));
        cannotWrite(() -> opened.addDocument("b", out -> out.write('b')));
        try (Summaries summaries = opened.summaries("me")) {
            assertEquals(new DocumentSummary(0, 1, 0), summaries.of("a").orElseThrow());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(), temporaries());
    }

    /** Fills the disk but for so many bytes. */
    private void fillBut(int bytes) throws IOException {
        fill();
        try (FileChannel filler = FileChannel.open(disk.resolve("filler"), StandardOpenOption.WRITE)) {
            filler.truncate(filler.size() - bytes);
        }
    }

    private static ExportOperation export(Corpus corpus, int documents, Path target) {
        List<DocumentSource> sources = Stream.iterate(0, i -> i + 1).limit(documents)
                .map(i -> new DocumentSource("d" + i, monitor -> corpus.load("a", "me"))).toList();
        return new ExportOperation(sources, corpus.factory().typeSystemDescription(), new ExportFixture.Table(),
                Map.of(), target);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(disk)) {
            for (Path path : all.filter(f -> Files.isRegularFile(f) && !f.toString().contains("/.parley/")).toList()) {
                files.put(disk.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 100_000 })
    void anExportForWhichTheDiskIsTooSmallLeavesFoldersAndArchivesAsTheyWere(int free) throws Exception {
        Path old = Files.createDirectories(disk.resolve("old/texts"));
        Files.writeString(old.resolve("d0.txt"), "old");
        Files.writeString(disk.resolve("old.zip"), "old archive");
        fillBut(free);
        Map<String, String> then = files();

        for (String target : List.of("old", "fresh", "old.zip", "fresh.zip")) {
            ExportOperation export = export(corpus, 10, disk.resolve(target));
            CoreException e = cannotWrite(() -> (target.endsWith("zip") ? export.intoZip() : export).run(null));
            assertTrue(e.getMessage().contains(disk.resolve(target).toString()) && e.getMessage().contains("space"),
                    e.getMessage());
            assertEquals(then, files());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 30_000, 45_000 })
    void anImportForWhichTheDiskIsTooSmallLeavesTheCorpusAsItWas(int free) throws Exception {
        Path in = Files.writeString(folder.resolve("in.lines"), "new|ines|" + TEXT);
        fillBut(free);
        Map<String, String> then = files();

        String told;
        try {
            told = ImportFixture.told(new ImportOperation(corpus, "ines", List.of(new ImportFixture.Lines()),
                    List.of(in)).keepSources().run(null)).toString();
        } catch (CoreException e) {
            told = e.getMessage(); // there is not even room for the lock
        }

        assertTrue(told.contains(disk.toString()) && told.contains("space"), told);
        assertEquals(then, files());
        assertEquals(List.of(), temporaries());
    }

    @Test
    void settingsThatCannotBeSavedAreAsTheyWere() throws Exception {
        Path file = disk.resolve("settings.json");
        AtomicFiles.write(file, ExportSettings.NONE::writeTo);
        String then = Files.readString(file);
        fill();
        ExportSettings tooLong = new ExportSettings("xmi", Map.of("note", "x".repeat(100_000)), List.of(), null, false,
                false, "");

        IOException e = assertThrows(IOException.class, () -> AtomicFiles.write(file, tooLong::writeTo));

        assertTrue(e.getMessage().contains("space"), e.getMessage());
        assertEquals(List.of(), temporaries());
        assertEquals(then, Files.readString(file));
    }

    @Test
    void nothingGoesToAReadOnlyDiskAndTheMessageNamesIt() throws Exception {
        Path in = Files.writeString(folder.resolve("in.lines"), "new|ines|We have a deal.");
        Map<String, String> then = files();
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "the disk cannot be made read-only: not tested");

        for (String target : List.of("c", "fresh", "deep/fresh.zip")) {
            ExportOperation export = export(corpus, 1, disk.resolve(target));
            CoreException e = cannotWrite(() -> (target.endsWith("zip") ? export.intoZip() : export).run(null));
            assertTrue(e.getMessage().contains(disk.resolve(target).toString()), e.getMessage());
        }
        CoreException e = cannotWrite(() -> new ImportOperation(corpus, "ines", List.of(new ImportFixture.Lines()),
                List.of(in)).run(null));
        assertTrue(e.getMessage().contains(corpus.folder().toRealPath().toString()), e.getMessage());
        assertThrows(IOException.class,
                () -> AtomicFiles.write(disk.resolve("settings.json"), ExportSettings.NONE::writeTo));
        assertEquals(then, files());
    }
}
