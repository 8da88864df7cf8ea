package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;

/** What processes leave behind that are killed while they export or import, and what becomes of it. */
class LeftoversTest {

    private static final String TIME = "2026-11-22T10:00:00Z";

    @TempDir
    Path folder;

    private Path out;
    private Path stage;

    @BeforeEach
    void setUp() throws IOException {
        out = folder.resolve("out");
        stage = out.resolve(".parley-export-1");
        write(out.resolve(".parley-export-1.lock"), "");
    }

    private static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** A file of the export that was killed. */
    private void exported(Path file) throws IOException {
        Files.setLastModifiedTime(write(file, "new"), FileTime.from(Instant.parse(TIME)));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(f -> Files.isRegularFile(f) || !f.equals(folder) && isEmpty(f)).toList()) {
                files.put(folder.relativize(file).toString(),
                        Files.isDirectory(file) ? "empty" : Files.readString(file));
            }
        }
        return files;
    }

    private static boolean isEmpty(Path folder) {
        return folder.toFile().isDirectory() && folder.toFile().list().length == 0;
    }

    @Test
    void anExportThatWasKilledBeforeItReplacedAnythingIsRemoved() throws Exception {
        write(out.resolve("a.txt"), "old");
        exported(stage.resolve("files/a.txt"));
        write(stage.resolve("kept/a.txt"), "old");

        ExportOperation.cleanUp(out);

        assertEquals(Map.of("a.txt", "old"), files(out));
    }

    @Test
    void whatWasReplacedIsPutBackAndWhatWasAddedIsRemoved() throws Exception {
        exported(out.resolve("replaced.txt"));
        write(stage.resolve("kept/replaced.txt"), "old");
        exported(out.resolve("sub/deep/added.txt"));
        write(out.resolve("waiting.txt"), "old");
        write(stage.resolve("kept/waiting.txt"), "old");
        exported(stage.resolve("files/waiting.txt"));
        exported(stage.resolve("files/sub/never.txt"));
        write(out.resolve("foreign.txt"), "mine");
        write(stage.resolve("record"), "\n2\nsub\nsub/deep\nreplaces " + TIME + " replaced.txt\nadds " + TIME
                + " sub/deep/added.txt\nreplaces " + TIME + " waiting.txt\nadds " + TIME + " sub/never.txt\n");

        ExportOperation.cleanUp(out);

        assertEquals(Map.of("replaced.txt", "old", "waiting.txt", "old", "foreign.txt", "mine"), files(out));
    }

    @Test
    void whatSomebodyHasChangedSinceIsLeftAsItIs() throws Exception {
        write(out.resolve("changed.txt"), "by hand");
        write(stage.resolve("kept/changed.txt"), "old");
        write(stage.resolve("kept/removed.txt"), "old");
        write(out.resolve("sub/added.txt"), "by hand");
        write(stage.resolve("record"), "\n1\nsub\nreplaces " + TIME + " changed.txt\nreplaces " + TIME
                + " removed.txt\nadds " + TIME + " sub/added.txt\n");

        ExportOperation.cleanUp(out);

        assertEquals(Map.of("changed.txt", "by hand", "sub/added.txt", "by hand"), files(out));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n0\nreplaces " + TIME + " ../outside.txt\n", "..\n0\nreplaces " + TIME
            + " outside.txt\n", "\n1\n../outside\n", "\nno number\n", "", "\n0\nreplaces\n" })
    void aRecordThatLeadsOutOrMakesNoSenseIsNotFollowed(String record) throws Exception {
        exported(folder.resolve("outside.txt"));
        Files.createDirectories(folder.resolve("outside"));
        write(stage.resolve("kept/outside.txt"), "evil");
        write(folder.resolve("out/.parley-export-1/outside.txt"), "evil");
        write(stage.resolve("record"), record);

        ExportOperation.cleanUp(out);

        assertEquals(Map.of("outside.txt", "new", "outside", "empty", "out", "empty"), files(folder));
    }

    @Test
    void anExportThatRunsIsLeftAlone() throws Exception {
        exported(stage.resolve("files/a.txt"));
        try (FileChannel channel = FileChannel.open(out.resolve(".parley-export-1.lock"), StandardOpenOption.WRITE)) {
            channel.lock();
            ExportOperation.cleanUp(out);
        }
        assertTrue(Files.exists(stage.resolve("files/a.txt")));
    }

    @Test
    void aDocumentThatCameInByHalfIsRemovedWhenTheCorpusIsLockedNext() throws Exception {
        Corpus corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en", CasFactory.ofParleyTypes());
        write(corpus.annotationFile("a", "ana"), "half");
        write(corpus.folder().resolve("documents/a.json"), "half");
        write(corpus.folder().resolve("sources/a.pdf"), "half");
        Path record = write(corpus.folder().resolve(".parley/importing"), "{\"text\":\"documents/a.txt\",\"others\":"
                + "[\"sources/a.pdf\",\"annotations/ana/a.xmi\",\"documents/a.json\",\"../kept.txt\"]}");
        Path outside = write(folder.resolve("kept.txt"), "not of the corpus");

        corpus.access().lock().close();

        assertFalse(Files.exists(record));
        assertTrue(Files.exists(outside));
        assertEquals(Map.of("documents", "empty", "annotations/ana", "empty", "sources", "empty"), without(corpus));
    }

    @Test
    void aDocumentWhoseTextIsThereStays() throws Exception {
        Corpus corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en", CasFactory.ofParleyTypes());
        corpus.addDocument("a", o -> o.write("text".getBytes(StandardCharsets.UTF_8)));
        write(corpus.annotationFile("a", "ana"), "whole");
        write(corpus.folder().resolve(".parley/importing"),
                "{\"text\":\"documents/a.txt\",\"others\":[\"annotations/ana/a.xmi\"]}");

        corpus.access().lock().close();

        assertEquals(Map.of("documents/a.txt", "text", "annotations/ana/a.xmi", "whole"), without(corpus));
    }

    @Test
    void aRecordThatWasTornIsPassedOver() throws Exception {
        Corpus corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en", CasFactory.ofParleyTypes());
        Path record = write(corpus.folder().resolve(".parley/importing"), "{\"text\":\"documents/a.t");

        corpus.access().lock().close();

        assertFalse(Files.exists(record));
    }

    /** All files of a corpus but those that every corpus has. */
    private static Map<String, String> without(Corpus corpus) throws IOException {
        Map<String, String> files = files(corpus.folder());
        files.keySet().removeIf(f -> f.startsWith(".parley") || !f.contains("/") && f.contains("."));
        return files;
    }
}
