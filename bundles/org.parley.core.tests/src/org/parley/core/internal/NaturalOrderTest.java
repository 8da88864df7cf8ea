package org.parley.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Names as people order them. */
class NaturalOrderTest {

    private static final List<String> ORDERED = List.of("", "02", "2", "10", "99999999999999999999",
            "100000000000000000000", "a", "a0", "a01", "a1", "a1b", "a1b2", "a1b10", "a2", "A2b", "a2c", "a10", "a-",
            "Ab", "ab", "b", "é1");

    @Test
    void numbersCountAsNumbersAndCapitalsOnlyWhereNothingElseDiffers() {
        List<String> sorted = new ArrayList<>(ORDERED);
        Collections.shuffle(sorted, new Random(1));
        sorted.sort(NaturalOrder.INSTANCE);
        assertEquals(ORDERED, sorted);
    }
}
