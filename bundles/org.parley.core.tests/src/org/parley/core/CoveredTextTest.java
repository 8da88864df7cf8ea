package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.uima.cas.CAS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredTextTest {

    @ParameterizedTest
    @CsvSource({ "0, 3, Dov", "3, 5, e.", "2, 2, ''", "3, 99, e.", "5, 9, ''", "40, 44, ''", "-4, 2, Do", "4, 1, ''" })
    void isWhatLiesInTheText(int begin, int end, String words) throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument("Dove.", "doc", "en");
        assertEquals(words, CoveredText.of(cas.createAnnotation(cas.getAnnotationType(), begin, end)));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "0, 3" })
    void isNothingWhereThereIsNoText(int begin, int end) throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createCas();
        assertEquals("", CoveredText.of(cas.createAnnotation(cas.getAnnotationType(), begin, end)));
    }
}
