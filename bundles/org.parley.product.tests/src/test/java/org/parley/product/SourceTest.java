package org.parley.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Rules for sources that no compiler checks. */
class SourceTest {

    private static final int MOST_LINES = 400;

    /** All sources; those that the build generates are elsewhere. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Installation.root().resolve("bundles"))) {
            for (Path source : bundles.map(b -> b.resolve("src")).filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(source)) {
                    files.filter(f -> f.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static String named(Path file) {
        return Installation.root().relativize(file).toString();
    }

    @Test
    void noClassIsLong() throws IOException {
        List<Path> sources = sources();
        assertTrue(sources.size() > 100, () -> "only " + sources.size() + " sources were found");
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources) {
            long lines = Files.readAllLines(source).size();
            if (lines > MOST_LINES) {
                tooLong.add(named(source) + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageOfTheProductSaysWhatItIsFor() throws IOException {
        Set<String> without = new TreeSet<>();
        for (Path source : sources()) {
            if (!named(source).contains(".tests/") && !Files.exists(source.resolveSibling("package-info.java"))) {
                without.add(named(source.getParent()));
            }
        }
        assertEquals(Set.of(), without);
    }
}
