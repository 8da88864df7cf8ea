package org.parley.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.product.Installation.Run;

/** Contributions that throw or never return are named to the user and left out; everything else works. */
class FaultyPlugInTest {

    private static Installation faulty;

    @TempDir
    private static Path folder;
    private static Process annotating;
    private static Process annotators;
    private static Process formats;

    /** Begins all at once: most of the time they wait for what never returns, as long as it may take. */
    @BeforeAll
    static void install() throws Exception {
        faulty = Installation.of("org.parley.product.extended", "org.parley.product.faulty");
        faulty.run(folder, "--help"); // the first start works out what the others only read
        Files.writeString(folder.resolve("port.txt"), "\"We will sign,\" said Minister Orla Venn.\n");
        annotating = faulty.start(folder, null, "annotate", "port.txt", "--out", "out", "--time-limit", "15");
        annotators = faulty.start(folder, null, "annotators");
        formats = faulty.start(folder, null, "formats");
    }

    private static void assertNames(String errors, String... words) {
        assertTrue(errors.lines().anyMatch(line -> List.of(words).stream().allMatch(line::contains)),
                () -> "no line with " + List.of(words) + " in\n" + errors);
    }

    @Test
    void whatThrowsInItsConstructorIsNamedAndNotListed() throws Exception {
        Run run = faulty.end(annotators);
        assertFalse(run.out().contains("faulty.constructor"), run.out());
        assertTrue(run.out().contains("parley.quotes"), run.out());
        assertNames(run.errors(), "ThrowsInConstructor", "left out");
        assertTrue(run.log().contains("thrown in the constructor"), run.log());
    }

    @Test
    void whatNeverReturnsFromItsConstructorIsNamedAndNotListed() throws Exception {
        Run run = faulty.end(formats);
        assertFalse(run.out().contains("faulty"), run.out());
        assertTrue(run.out().contains("xmi"), run.out());
        assertNames(run.errors(), "HangsInConstructor", "left out", "10 s");
    }

    @Test
    void whatThrowsOrNeverReturnsWhileItWorksIsNamedAndLeavesNothingBehind() throws Exception {
        Run run = faulty.end(annotating);
        assertNames(run.errors(), "faulty.throws", "port", "thrown while working");
        assertNames(run.errors(), "faulty.hangs", "port", "15 s");
        Xmi xmi = Xmi.read(folder.resolve("out/port.xmi"));
        assertEquals(List.of(), xmi.annotations("Annotation"));
        assertEquals(1, xmi.annotations("Quote").size());
    }
}
