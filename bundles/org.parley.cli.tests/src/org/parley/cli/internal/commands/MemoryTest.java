package org.parley.cli.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final long MILLION = 1_000_000;

    private final Memory gigabyte = new Memory(1L << 30);

    @Test
    void aGigabyteHoldsFiveMillionCharactersButNotFifty() {
        assertTrue(gigabyte.holds(0));
        assertTrue(gigabyte.holds(5 * MILLION));
        assertFalse(gigabyte.holds(50 * MILLION));
    }

    @Test
    void saysHowMuchADocumentNeeds() {
        assertEquals(1, Memory.gigabytes(5 * MILLION));
        assertEquals(8, Memory.gigabytes(51 * MILLION));
    }

    @Test
    void largeDocumentsAreTakenOneAfterAnother() {
        assertEquals(2, gigabyte.threads(2, List.of(10_000L, 3 * MILLION)));
        assertEquals(1, gigabyte.threads(2, List.of(10_000L, 4 * MILLION)));
        assertEquals(2, gigabyte.threads(2, List.of()));
    }
}
