package org.parley.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.benchmarks.crash.CrashRounds;

class CrashTest {

    @Test
    void nothingIsLostAndNothingIsHalfThereWhenAProcessIsKilled(@TempDir Path folder) throws Exception {
        CrashRounds crash = new CrashRounds(folder, System.nanoTime());
        for (int round = 0; round < 5; round++) {
            assertEquals(List.of(), crash.run());
        }
        assertTrue(crash.acknowledged() > 0);
    }
}
