package org.parley.annotators.internal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotators.internal.attribution.Given;

/** How certain the one who tells of an agreement is of it, in FactBank's values. */
class FactualityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "They signed a treaty. | SIGNED CT+", //
            "She said they had signed a treaty. | SIGNED CT+", //
            "They did not sign a treaty. | FAILED CT-", //
            "They could not agree on a date. | FAILED CT-", //
            "They are expected to sign a treaty. | PROPOSED PR+", //
            "They will sign a treaty. | PROPOSED PR+", //
            "They are near an agreement. | PROPOSED PR+", //
            "They may sign a treaty. | PROPOSED PS+", //
            "They may not sign a treaty. | FAILED PS-", //
            "They hope to sign a treaty. | PROPOSED Uu", //
            "They offered to sign a treaty. | PROPOSED Uu", //
            "Ulmara violated the truce. | VIOLATED CT+", //
            "Besh accused Ulmara of violating the truce. | VIOLATED Uu", //
            "Ulmara reportedly violated the truce. | VIOLATED PR+", //
            "Ulmara refused to sign the treaty. | REJECTED CT-", //
            "They reached a partial agreement. | PARTIAL CT+", //
            "They agreed on a map, but not on a date. | PARTIAL CT+" })
    void readsStatusAndFactuality(String text, String expected) {
        FoundAgreement found = Given.text(text).foundAgreements().get(0);
        assertEquals(expected, found.status() + " " + found.factuality());
    }
}
