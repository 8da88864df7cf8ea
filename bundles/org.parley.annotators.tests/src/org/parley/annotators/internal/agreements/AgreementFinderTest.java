package org.parley.annotators.internal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotators.internal.attribution.Given;

/** What a text says was agreed, how far that came, by whom and on what. */
class AgreementFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "Tarvenia and Ulmara agreed to meet again. | agreed(TALKS, AGREED, CT+) <- Tarvenia, Ulmara; TOPIC to meet again", //
            "The two sides reached a deal on grain. | deal(ECONOMIC, AGREED, CT+) <- The two sides; TOPIC grain", //
            "They signed a treaty on tin. | signed(OTHER, SIGNED, CT+) <- They; TOPIC a treaty on tin", //
            "The parties reached no agreement. | agreement(OTHER, FAILED, CT-) <- The parties", //
            "They could not agree on a date. | agree(OTHER, FAILED, CT-) <- They; TOPIC a date", //
            "Both sides failed to agree on a date. | agree(OTHER, FAILED, CT-) <- Both sides; TOPIC a date", //
            "Ulmara rejected the plan. | rejected(OTHER, REJECTED, CT-) <- Ulmara; TOPIC the plan", //
            "Ulmara refused to sign the deal. | refused(OTHER, REJECTED, CT-) <- Ulmara; TOPIC the deal", //
            "Ulmara violated the truce. | violated(CEASEFIRE, VIOLATED, CT+) <- Ulmara; TOPIC the truce", //
            "Ulmara pledged to withdraw its troops. | pledged(WITHDRAWAL, PROPOSED, Uu) <- Ulmara; TOPIC to withdraw its troops", //
            "They may sign a treaty on tin. | sign(OTHER, PROPOSED, PS+) <- They; TOPIC a treaty on tin", //
            "Talks on pay collapsed. | collapsed(ECONOMIC, FAILED, CT-) <- ; TOPIC pay", //
            "A truce was agreed. | agreed(CEASEFIRE, AGREED, CT+) <- ; TOPIC A truce", //
            "A truce took hold. | truce(CEASEFIRE, AGREED, CT+) <-", //
            "They agreed that the road would be opened. | agreed(OTHER, AGREED, CT+) <- They; TOPIC the road would be opened", //
            "The two sides could not agree. | agree(OTHER, FAILED, CT-) <- The two sides", //
            "The talks brought no breakthrough. | breakthrough(OTHER, FAILED, CT-) <-", //
            "Talks on pay ended without a result. | ended(ECONOMIC, FAILED, CT-) <- ; TOPIC pay", //
            "Ulmara pulled out of the pact. | pulled(OTHER, REJECTED, CT-) <- Ulmara; TOPIC the pact", //
            "They settled part of the list. | settled(OTHER, PARTIAL, CT+) <- They; TOPIC part of the list", //
            "The two sides will meet on Monday. | meet(TALKS, PROPOSED, PR+) <- The two sides; TIME on Monday", //
            "The envoy has invited them to a round of talks. | invited(TALKS, PROPOSED, Uu) <- The envoy; TOPIC a round of talks" })
    void readsStatusPartiesAndTopic(String text, String expected) {
        List<String> found = Given.text(text).agreements();
        assertEquals(List.of(expected), found.stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "I agreed with him.", "The agreement is on paper.", "The fire broke out at noon.",
            "He rejected the claim.", "She agreed with him that it was late.", "Mr. Bell agreed that the law was bad.",
            "We must deal with it.", "Agreed, said Ann.", "They met in Besh.", "There will be no deal if they leave.",
            "It broke out of the pact's reach.",
            "The treaty port lies in the north.", "They reached the port at noon.", "Prices fell by a great deal." })
    void leavesOtherThingsAlone(String text) {
        assertEquals(List.of(), Given.text(text).agreements());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "The deal between Tarvenia and Ulmara holds. | Tarvenia, Ulmara", //
            "Tarvenia reached a deal with Ulmara. | Tarvenia, Ulmara", //
            "Talks between Tarvenia and Ulmara collapsed. | Tarvenia, Ulmara", //
            "Dockers, Kestrel Terminals reach deal | Dockers, Kestrel Terminals" })
    void findsPartiesBesideTheSubject(String text, String expected) {
        String found = Given.text(text).agreements().get(0);
        assertEquals(expected, found.substring(found.indexOf("<- ") + 3).split(";")[0].strip());
    }
}
