package org.parley.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class DenialFinderTest {

    private static String found(String text) {
        return DenialFinder.find(text).stream().map(
                f -> "[%d, %d]%s %s".formatted(f.begin(), f.end(), text.substring(f.begin(), f.end()), f.value()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theContentIsTheClauseAfterTheVerb() {
        assertEquals("[12, 37]that a truce was in reach PLAIN", found("Orla denied that a truce was in reach."));
    }

    @Test
    void aFlatDenialIsToldApart() {
        assertEquals("[20, 37]that talks failed FLAT", found("They flatly denied  that talks failed; others did not."));
    }

    @Test
    void theContentEndsWithItsLine() {
        assertEquals("[7, 20]that it broke PLAIN", found("Denies that it broke\nNo more"));
    }

    @Test
    void aVerbWithoutAClauseIsLeftOut() {
        assertEquals("", found("She denied it. He denied the report that it was so."));
    }
}
