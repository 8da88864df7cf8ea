package org.parley.annotators.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotators.internal.attribution.Given;
import org.parley.annotators.internal.text.AnalyzedText;

/** Where a document says from which day it is. */
class DocumentDateFinderTest {

    private static String date(String name, String text) {
        return date(null, name, text);
    }

    private static String date(String recorded, String name, String text) {
        AnalyzedText analyzed = Given.text(text.replace('/', '\n')).analyzed();
        return DocumentDateFinder.find(recorded, name, analyzed.text(), analyzed.paragraphs()).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "Truce holds/OSTREVIK, March 4, 2031 (Agency) — The guns fell silent. | 2031-03-04 TUESDAY", //
            "Truce holds/OSTREVIK, March 4 (Agency) — Both sides agreed on Tuesday to stop. | --03-04 TUESDAY", //
            "Truce holds/OSTREVIK, March 4 (Agency) — Both sides agreed to stop last Friday. | --03-04", //
            "Truce holds/Updated: Tuesday, March 4, 09:41/They met. | --03-04 TUESDAY", //
            "Truce holds/By Ann Bell, 4 March 2031/They met. | 2031-03-04 TUESDAY", //
            "Truce holds/2031-03-04 18:52/They met. | 2031-03-04 TUESDAY", //
            "Truce holds/The treaty of March 4, 1931, which was signed in Besh by all of the four powers of that time, still holds today. | unknown", //
            "Truce holds/They met. | unknown" })
    void readsLinesAtTheHeadAndTheDateline(String text, String expected) {
        assertEquals(expected, date(null, text));
    }

    @Test
    void takesTheDateInTheDocumentsNameFirst() {
        assertEquals("2031-03-05 WEDNESDAY", date("2031-03-05-truce", "Truce/March 4, 2031/They met."));
        assertEquals("2031-03-05 WEDNESDAY", date("truce_20310305", "Truce"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "2031-03-06 | 2031-03-06 THURSDAY", //
            "2031-03-06T23:15:00+02:00 | 2031-03-06 THURSDAY", //
            "Thursday, March 6, 2031 | 2031-03-06 THURSDAY", //
            "March 6 | 2031-03-05 WEDNESDAY", //
            "2031 | 2031-03-05 WEDNESDAY", //
            "soon | 2031-03-05 WEDNESDAY" })
    void takesTheDateOfTheRecordFirstWhereItTellsDayAndYear(String recorded, String expected) {
        assertEquals(expected, date(recorded, "2031-03-05-truce", "Truce/March 4, 2031/They met."));
    }

    @Test
    void takesAnImpossibleDateForNone() {
        assertEquals("unknown", date("2031-13-45", "Truce/February 31, 2031/They met."));
    }
}
