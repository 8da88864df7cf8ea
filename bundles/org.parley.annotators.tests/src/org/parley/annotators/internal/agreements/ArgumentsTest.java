package org.parley.annotators.internal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotators.internal.attribution.Given;

/** Parties, mediators, terms, places and times, and what points back to an agreement made before. */
class ArgumentsTest {

    private static final String BEFORE = "BESH, March 4 (Agency) — Tarvenia and Ulmara agreed on Tuesday to a truce. ";

    private static String last(String text) {
        List<String> found = Given.text(text).agreementsInFull();
        return found.isEmpty() ? "" : found.get(found.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "The two sides agreed to meet. | agreed; party The two sides = Tarvenia and Ulmara; topic to meet", //
            "Both countries agreed to meet. | agreed; party Both countries = Tarvenia and Ulmara; topic to meet", //
            "The warring parties agreed to meet. | agreed; party The warring parties = Tarvenia and Ulmara; topic to meet", //
            "They agreed to meet. | agreed; party They = Tarvenia and Ulmara; topic to meet", //
            "Both agreed to meet. | agreed; party Both = Tarvenia and Ulmara; topic to meet" })
    void resolvesWhoIsMeantTogether(String text, String expected) {
        assertEquals(expected, last(BEFORE + text));
    }

    @Test
    void leavesTheTwoSidesWithoutANameWhereNobodyIsNamed() {
        assertEquals("agreed; party The two sides; topic to meet", last("The two sides agreed to meet."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "Ulmara reached a deal brokered by Norway. | deal; party Ulmara = Ulmara; mediator Norway = Norway", //
            "Norway brokered a deal between Ulmara and Tarvenia. | deal; party Ulmara = Ulmara; party Tarvenia = Tarvenia; mediator Norway = Norway", //
            "Ulmara reached a deal with the help of Norway. | deal; party Ulmara = Ulmara; mediator Norway = Norway", //
            "Ulmara reached a deal under Norway's mediation. | deal; party Ulmara = Ulmara; mediator Norway = Norway" })
    void findsMediators(String text, String expected) {
        assertEquals(expected, last(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "They signed a deal, under which Ulmara will leave Besh. | signed; party They; topic a deal; term Ulmara will leave Besh", //
            "They signed a deal that provides for a corridor. | signed; party They; topic a deal; term a corridor", //
            "Ulmara offered to leave Besh if the guns fell silent. | offered; party Ulmara = Ulmara; topic to leave Besh; term if the guns fell silent", //
            "They extended the truce until the end of April. | extended; party They; topic the truce; term until the end of April" })
    void findsTerms(String text, String expected) {
        assertEquals(expected, last(text));
    }

    @Test
    void addsTheTermsThatFollowToTheAgreementToldBefore() {
        assertEquals(List.of("signed; party Tarvenia = Tarvenia; party Ulmara = Ulmara; topic a treaty;"
                + " term Ulmara will leave the hills; term Tarvenia will open the road"),
                Given.text("Tarvenia and Ulmara signed a treaty. Under the treaty, Ulmara will leave the hills and"
                        + " Tarvenia will open the road.").agreementsInFull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "They signed a deal in Geneva. | signed; party They; topic a deal; place in Geneva", //
            "They signed a deal at the border. | signed; party They; topic a deal; place at the border", //
            "They signed a deal on the deck of a ferry. | signed; party They; topic a deal; place on the deck of a ferry" })
    void findsPlaces(String text, String expected) {
        assertEquals(expected, last(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "They signed a pact on Monday. | time on Monday = XXXX-03-03", //
            "They will sign a pact on Monday. | time on Monday = XXXX-03-10", //
            "They agreed to meet within a week. | time within a week = P1W", //
            "They signed a pact yesterday. | time yesterday = XXXX-03-03", //
            "They signed a pact on February 10, 2031. | time on February 10, 2031 = 2031-02-10" })
    void datesTimesFromTheDateline(String text, String expected) {
        String found = last(BEFORE + text);
        assertEquals(expected, found.substring(found.indexOf("time")).replaceFirst("; evidence.*", ""));
    }

    @Test
    void linksNewsOfAnAgreementToTheOneMadeBefore() {
        assertEquals("collapsed; party Tarvenia = Tarvenia; party Ulmara = Ulmara; evidence agreed",
                last(BEFORE + "The truce collapsed.").replaceFirst("; topic [^;]*", ""));
        assertEquals("broke; party Ulmara = Ulmara; topic the truce; evidence agreed",
                last(BEFORE + "Ulmara broke the truce."));
    }

    @Test
    void countsABareMentionAsNoNewAgreement() {
        assertEquals(1, Given.text(BEFORE + "The truce is a pause. Few trust the deal.").foundAgreements().size());
    }

    @Test
    void givesNewsOfAnAgreementTheTypeOfTheOneMadeBefore() {
        List<String> types = Given.text("Ulmara offered to release the prisoners. Tarvenia turned down the offer.")
                .foundAgreements().stream().map(FoundAgreement::type).toList();
        assertEquals(List.of("PRISONER_EXCHANGE", "PRISONER_EXCHANGE"), types);
    }
}
