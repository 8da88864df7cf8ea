package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private long now;
    private final List<String> lines = new ArrayList<>();

    @Test
    void saysSomethingEveryFiveSecondsOnly() {
        ProgressLines progress = new ProgressLines(lines::add, () -> now);
        progress.beginTask("Exporting", 200);
        for (int i = 0; i < 12; i++) {
            progress.subTask("d" + i);
            progress.worked(10);
            now += 1_000_000_000L;
        }
        assertEquals(List.of("Exporting: 25 % (d5)", "Exporting: 50 % (d10)"), lines);
    }

    @Test
    void aShortRunSaysNothing() {
        ProgressLines progress = new ProgressLines(lines::add, () -> now);
        progress.beginTask("Exporting", 1);
        progress.subTask("d");
        assertEquals(List.of(), lines);
    }
}
