package org.parley.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Rules for sources that no compiler checks. */
class SourceTest {

    private static final int MOST_LINES = 400;

    /** A package of the core's that is no internal one, as a source or an import names it. */
    private static final Pattern CORE = Pattern
            .compile("^(?:package|import) (org\\.parley\\.core(?:\\.(?!internal)[a-z]+)*)(?:\\.[A-Z]\\w*)*;",
                    Pattern.MULTILINE);

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

    /** Else the report of one engine takes the place of the other's, and what failed there is not seen. */
    @Test
    void noClassIsRunByTwoEngines() throws IOException {
        Pattern jupiter = Pattern.compile("^ *@(?:Parameterized|Repeated)?Test\\b", Pattern.MULTILINE);
        Pattern jqwik = Pattern.compile("^ *@(?:Property|Example)\\b", Pattern.MULTILINE);
        List<String> both = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (jupiter.matcher(text).find() && jqwik.matcher(text).find()) {
                both.add(named(source));
            }
        }
        assertEquals(List.of(), both);
    }

    /** What each public package of the core takes from the others, by its imports. */
    private static Map<String, Set<String>> arrowsOfCore() throws IOException {
        Path core = Installation.root().resolve("bundles/org.parley.core/src/main/java/org/parley/core");
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Path source : sources()) {
            if (source.startsWith(core) && !source.startsWith(core.resolve("internal"))) {
                Matcher names = CORE.matcher(Files.readString(source));
                names.find();
                Set<String> taken = arrows.computeIfAbsent(names.group(1), p -> new TreeSet<>());
                String own = names.group(1);
                while (names.find()) {
                    if (!names.group(1).equals(own)) { // a class inside one of its own may be named by an import
                        taken.add(names.group(1));
                    }
                }
            }
        }
        return arrows;
    }

    @Test
    void publicPackagesOfTheCoreFormNoCircle() throws IOException {
        Map<String, Set<String>> arrows = arrowsOfCore();
        assertTrue(arrows.size() > 5, arrows::toString);
        while (arrows.values().removeIf(Set::isEmpty)) { // the lowest floor goes, until none is left or all stand on one another
            arrows.values().forEach(taken -> taken.retainAll(arrows.keySet()));
        }
        assertEquals(Map.of(), arrows);
    }
}
