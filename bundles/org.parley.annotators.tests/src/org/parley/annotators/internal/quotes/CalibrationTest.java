package org.parley.annotators.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.attribution.Given;
import org.parley.annotators.internal.text.Span;

/** How sure the suggestions are. */
class CalibrationTest {

    private static float of(float rule, int words) {
        return Calibration.confidence(
                new FoundQuote(new Span(0, 1), QuoteKind.DIRECT, null, null, null, null, rule), words, null);
    }

    private static float of(String text) {
        return Given.text(text).found().get(0).quote().confidence();
    }

    @Test
    void keepsTheOrderOfTheRules() {
        for (int words : new int[] { 0, 1, 3, 6, 20, 30, 500 }) {
            assertTrue(of(0.6f, words) < of(0.8f, words) && of(0.8f, words) < of(0.95f, words));
        }
    }

    @Test
    void staysBetweenNoughtAndOne() {
        assertTrue(of(0, 0) > 0);
        assertEquals(0.99f, of(1, 30));
    }

    @Test
    void isSurerOfASentenceInMarksThanOfAWordAndOfSaidThanOfAnotherVerb() {
        assertTrue(of("“We are closed until the ferry comes,” Ann Bell said.") > of("“Closed,” Ann Bell said."));
        assertTrue(of("Ann Bell said that the road was cut.") > of("Ann Bell showed that the road was cut."));
    }
}
