package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.corpus.Corpus;

/** Commands on a corpus that another Parley has open: here, one on another computer. */
class InUseTest extends CommandLineTest {

    private Path corpus;
    private Path lock;
    private Path input;

    @BeforeEach
    void occupy() throws Exception {
        corpus = folder.resolve("corpus");
        Corpus.create(corpus, "Talks", "en", contributions().casFactory()).addDocument("a",
                o -> o.write("one".getBytes(StandardCharsets.UTF_8)));
        lock = file("corpus/.parley/lock-x", new byte[0]);
        text("corpus/.parley/lock.json", "{\"id\":\"x\",\"user\":\"Ida\",\"host\":\"elsewhere\",\"process\":1,"
                + "\"since\":\"2026-11-22T10:00:00Z\"}");
        input = text("b.txt", "two");
    }

    @Test
    void nothingIsImportedAndTheExitCodeSaysWhy() throws Exception {
        parley("import", input, "--into", corpus);

        exits(5);
        says("Ida on elsewhere");
        assertFalse(Files.exists(corpus.resolve("documents/b.txt")));
    }

    @Test
    void aWaitThatEndsInVainSaysSo() {
        parley("import", input, "--into", corpus, "--wait", "1");
        exits(5);
        says("Waiting until it is closed there.", "is open in another Parley: Ida on elsewhere");

        parley("export", corpus, "--format", "xmi", "--out", out, "--wait", "1");
        exits(5);
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest
    @ValueSource(strings = { "import", "export" })
    void aWaitEndsWhenTheOtherLeaves(String command) {
        CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> lock.toFile().delete(),
                CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));

        if (command.equals("import")) {
            parley("import", input, "--into", corpus, "--wait", "60");
        } else {
            parley("export", corpus, "--format", "xmi", "--out", out, "--wait", "60");
        }

        leaving.join();
        exits(0);
    }

    @Test
    void readingGoesOnAndNamesTheOther() throws Exception {
        parley("export", corpus, "--format", "xmi", "--out", out);
        exits(0);
        says("Ida on elsewhere", "--wait", "--read-only");
        assertEquals(List.of("TypeSystem.xml", "a.xmi"), written());

        parley("demo", corpus, "--out", folder.resolve("demo"));
        exits(0);
        says("Ida on elsewhere");
    }

    @Test
    void readOnlyReadsAtOnceAndWritesNothingIntoTheCorpus() throws Exception {
        parley("export", corpus, "--format", "xmi", "--out", out, "--read-only", "--wait", "600");
        exits(0);
        assertFalse(messages().contains("Ida"), messages());
        parley("evaluate", corpus, corpus, "--read-only", "--gold-annotator", "ana");
        assertFalse(messages().contains("Ida"), messages());
    }

    @Test
    void aSenselessTimeIsWrongUse() {
        parley("import", input, "--into", corpus, "--wait", "soon");
        exits(2);
        says("--wait");
    }
}
