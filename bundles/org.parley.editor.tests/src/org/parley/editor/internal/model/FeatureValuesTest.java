package org.parley.editor.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.CasFactory;

class FeatureValuesTest {

    @ParameterizedTest
    @CsvSource({ "name, abc, abc", "name, '', ''", "confidence, 0.5, 0.5", "confidence, '', 0", "confidence, abc, " })
    void numbersAreNumbersAndAClearedOneIsZero(String name, String typed, String value) throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createCas();
        Feature feature = cas.getTypeSystem().getType("org.parley.type.Speaker").getFeatureByBaseName(name);
        assertEquals(Optional.ofNullable(value), FeatureValues.of(feature, typed));
    }
}
