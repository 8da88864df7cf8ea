package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteSpaceTest {

    @ParameterizedTest
    @ValueSource(chars = { ' ', '\t', '\n', '\r', '\u0085', '\u00a0', '\u2003', '\u2028', '\u200b', '\u200d', '\u200f',
            '\u202f', '\u2060', '\u3000', '\ufeff' })
    void nothingBeginsOrEndsWithIt(char c) {
        assertTrue(WhiteSpace.is(c));
    }

    @ParameterizedTest
    @ValueSource(chars = { 'a', '.', '“', '-', '\u0301', '\u05d0', '\u2014', '\u2026', '\ud83d' })
    void anythingElseIsNone(char c) {
        assertFalse(WhiteSpace.is(c));
    }

    @ParameterizedTest
    @CsvSource({ "'\u00a0 a b\u200b\t', 2, 5", "'ab', 0, 2", "' \u2003', 2, 2", "'', 0, 0" })
    void spanIsCutToWhatIsNone(String text, int begin, int end) {
        int first = WhiteSpace.skip(text, 0, text.length());
        assertEquals(begin, first);
        assertEquals(end, WhiteSpace.skipBack(text, first, text.length()));
    }

    @Test
    void nothingOutsideTheSpanIsLookedAt() {
        assertEquals(1, WhiteSpace.skip("    ", 1, 1));
        assertEquals(3, WhiteSpace.skipBack("    ", 3, 3));
    }
}
