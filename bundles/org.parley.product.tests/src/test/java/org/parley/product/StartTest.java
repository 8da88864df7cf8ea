package org.parley.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parley.product.Installation.Run;

/** The command line as a process: folders, names, streams, exit codes, several at a time. */
class StartTest {

    private static final String TEXT = "\"We will sign,\" said Minister Orla Venn.\n";
    private static final int AT_ONCE = 3;

    private static Installation product;

    @TempDir
    private Path folder;

    /** Seals the installation as the script at the project's root does after its trial start. */
    @BeforeAll
    static void install() throws Exception {
        product = Installation.of("org.parley.product", "org.parley.product");
        product.run(product.folder(), "formats");
        Files.createFile(product.folder().resolve("configuration/sealed"));
    }

    private static List<String> state() throws IOException {
        List<String> state = new ArrayList<>();
        try (Stream<Path> files = Files.walk(product.folder())) {
            for (Path file : files.sorted().toList()) {
                state.add(file + " " + Files.getLastModifiedTime(file));
            }
        }
        return state;
    }

    @Test
    void severalRunAtATimeAndWriteNothingToTheInstallation() throws Exception {
        List<String> before = state();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Files.writeString(folder.resolve(i + ".txt"), TEXT);
            processes.add(product.start(folder, null, "annotate", i + ".txt", "--out", "out" + i));
        }
        for (int i = 0; i < AT_ONCE; i++) {
            Run run = product.end(processes.get(i));
            assertEquals(0, run.code(), run.errors());
            assertEquals(1, Xmi.read(folder.resolve("out" + i).resolve(i + ".xmi")).annotations("Quote").size());
        }
        assertEquals(before, state());
    }

    @Test
    void standardInputIsReadAndPathsAreRelativeToTheCaller() throws Exception {
        Path input = Files.writeString(folder.resolve("in"), TEXT);
        Path here = Files.createDirectory(folder.resolve("sub folder"));
        Run run = product.end(product.start(here, input, "annotate", "-", "--out", "."));
        assertEquals(0, run.code(), run.errors());
        assertTrue(Files.exists(here.resolve("stdin.xmi")));
    }

    @Test
    void namesHoldAnyCharacterWhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("Köln \uD83D\uDE42.txt"), TEXT);
        Run run = product.run(folder, "annotate", "Köln \uD83D\uDE42.txt", "--out", "aus gäbe");
        assertEquals(0, run.code(), run.errors());
        assertTrue(Files.exists(folder.resolve("aus gäbe/Köln \uD83D\uDE42.xmi")));
    }

    @Test
    void wrongUseEndsWithTwoAndAFailedDocumentWithOne() throws Exception {
        assertEquals(2, product.run(folder, "annotate").code());
        assertEquals(2, product.run(folder, "unheard-of").code());
        Files.write(folder.resolve("bad.txt"), new byte[] { 'a', (byte) 0x80 });
        Files.writeString(folder.resolve("good.txt"), TEXT);
        Run run = product.run(folder, "annotate", "bad.txt", "good.txt", "--out", "out");
        assertEquals(1, run.code());
        assertTrue(run.errors().contains("bad.txt"), run.errors());
        assertTrue(Files.exists(folder.resolve("out/good.xmi")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void windowWithoutADisplaySaysSoAndEndsWithSixtyNine() throws Exception {
        Run run = product.run(folder);
        assertEquals(69, run.code(), run.errors());
        assertTrue(run.errors().contains("the display :4711 does not answer"), run.errors());
    }
}
