package org.parley.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class DeadlineFinderTest {

    private static String found(String text) {
        return DeadlineFinder.find(text).stream().map(
                f -> "[%d, %d]%s %s".formatted(f.begin(), f.end(), text.substring(f.begin(), f.end()), f.value()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aDayOfTheYearHasAValue() {
        assertEquals("[19, 29]by 4 March --03-04", found("They must withdraw by 4 March."));
        assertEquals("[0, 14]Until March 14 --03-14", found("Until March 14 nothing moves."));
    }

    @Test
    void aSpanOfTimeHasAValue() {
        assertEquals("[4, 19]within 48 hours PT48H\n[24, 40]within two weeks P2W",
                found("Pay within 48 hours, or within two weeks at most."));
    }

    @Test
    void aDayOfTheWeekHasNone() {
        assertEquals("[0, 18]No later than noon null\n[20, 34]by next Friday null",
                found("No later than noon, by next Friday."));
    }

    @Test
    void whatIsNoTimeIsLeftOut() {
        assertEquals("", found("It stood by the bridge, until then within sight, standby March."));
    }

    @Test
    void anEmptyTextHasNone() {
        assertEquals("", found(""));
    }
}
