package org.parley.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCorpusTest {

    @TempDir
    Path folder;
    private Path samples;
    private Path home;

    @BeforeEach
    void writeSamples() throws IOException {
        samples = Files.createDirectories(folder.resolve("samples"));
        home = folder.resolve("not yet/home");
        Files.createDirectories(samples.resolve("documents"));
        Files.writeString(samples.resolve("corpus.json"), "{}");
        Files.writeString(samples.resolve("documents/a b ü.txt"), "Text");
    }

    @Test
    void copiesTheWholeTreeAndLeavesNothingElse() throws IOException {
        Path own = SampleCorpus.copy(samples, home);

        assertEquals(home.resolve("Sample corpus"), own);
        assertEquals(List.of("", "corpus.json", "documents", "documents/a b ü.txt"), tree(own));
        assertEquals(List.of("", "Sample corpus"), tree(home).stream().filter(p -> !p.contains("/")).toList());
    }

    @Test
    void neverWritesOverWhatIsThere() throws IOException {
        Path own = Files.createDirectories(home.resolve("Sample corpus"));
        Files.writeString(own.resolve("corpus.json"), "mine");

        SampleCorpus.copy(samples, home);

        assertEquals("mine", Files.readString(own.resolve("corpus.json")));
        assertEquals(List.of("", "corpus.json"), tree(own));
    }

    @Test
    void copiesNothingWhereTheSamplesAreMissing() throws IOException {
        assertThrows(IOException.class, () -> SampleCorpus.copy(folder.resolve("gone"), home));
        assertEquals(List.of(""), tree(home));
    }

    @Test
    void theHomeFolderIsParleyInTheUsersOwnUnlessSaidOtherwise() {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ines");
        assertEquals(Path.of("/home/ines/Parley"), StartSettings.of(properties).home());
        assertEquals(true, StartSettings.of(properties).samples().isEmpty());

        properties.setProperty("parley.home", "/data/p");
        properties.setProperty("parley.open", "/data/p/talks");
        assertEquals(Path.of("/data/p"), StartSettings.of(properties).home());
        assertEquals(Path.of("/data/p/talks"), StartSettings.of(properties).corpus().orElseThrow());
    }

    private static List<String> tree(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(p -> root.relativize(p).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
