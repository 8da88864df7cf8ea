package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFurnitureTest {

    @ParameterizedTest
    @CsvSource({ "Advertisement, true", "Also read | Ferries wait, true", "Related: Ferries wait, true",
            "Skip to content, true", "This site uses cookies., true", "Related, true",
            "Advertisement of the talks cost money., false", "Related talks went on., false",
            "The boats sail., false" })
    void toldFromTheArticle(String paragraph, boolean furniture) {
        assertEquals(furniture, PageFurniture.is(paragraph));
    }

    @ParameterizedTest
    @CsvSource({ "147, true", "148, false" })
    void nothingLongIsFurniture(int more, boolean furniture) {
        assertEquals(furniture, PageFurniture.is("Subscribe to " + "x".repeat(more)));
    }
}
