package org.parley.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.contributions.Contributions;

import picocli.CommandLine;

/** The benchmarks still do what they measure; how fast is not looked at. */
class BenchmarksTest {

    private static final String TEXT = "Tom Harker said the ferry was late.\nHe added that both sides had agreed to talk.\n";

    @Test
    void makesDocumentsOfTheLengthAskedFor(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        List<String> documents = Articles.read(folder).cut(3, 1000);
        assertEquals(3, documents.size());
        documents.forEach(d -> assertTrue(d.length() <= 1000 && d.length() > 900, d.length() + " characters"));
    }

    @Test
    void timesEachAnnotatorOnce() throws Exception {
        Map<String, Long> times = new HashMap<>();
        try (Engines engines = Engines.of(Contributions.onClassPath())) {
            engines.annotate(TEXT, (annotator, nanos) -> times.merge(annotator, 1L, Long::sum));
        }
        assertEquals(Map.of("parley.segmenter", 1L, "parley.quotes", 1L, "parley.agreements", 1L), times);
    }

    @Test
    void measuresInAProcessOfItsOwn(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        System.setProperty(Articles.FOLDER, folder.toString());
        Speed.Run run = new Speed(0, 1, 1).run(5000, 1);
        assertTrue(run.tokensPerSecond() > 0 && run.tokensPerProcessorSecond() > 0, run.toString());
        assertEquals(List.of("agreements", "quotes", "segmenter"),
                run.stageTokensPerSecond().keySet().stream().toList());
    }

    @Test
    void saysWhereAHeapIsTooSmall(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        System.setProperty(Articles.FOLDER, folder.toString());
        assertTrue(new Memory(1).tryWith(4).isEmpty());
        assertTrue(new Memory(1).tryWith(512).getAsLong() > 0);
    }

    @Test
    void listsACorpus() {
        assertEquals(0, new CommandLine(new OpeningBench()).execute("--documents", "9", "--rounds", "1"));
    }
}
