package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
