package org.parley.annotators.internal.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.attribution.Given;

/** Whom a mention names, across the document. */
class SpeakerResolverTest {

    private static String lastSpeaker(String text) {
        List<String> quotes = Given.text(text).quotesAndSpeakers();
        String last = quotes.get(quotes.size() - 1);
        return last.substring(last.lastIndexOf(" <- ") + 4);
    }

    @Test
    void findsTheFullNameOfASurname() {
        assertEquals("PERSON(Bell = Ann Bell)", lastSpeaker("Ann Bell runs the pier.\n\nBell said it was late."));
        assertEquals("PERSON(Bell = Ann Bell)",
                lastSpeaker("Bell: It was late, again\n\nBell, the mayor, said so. Ann Bell said so.")
                        .replace("Ann Bell = Ann", "Bell = Ann"));
    }

    @Test
    void takesSpellingsOfOneNameForOnePerson() {
        Given given = Given.text(
                "Mykhailo Orlenko said it was late.\n\nOrlienko said more. Mikhail Orlenko said the road was cut.");
        assertEquals(1, given.found().stream().map(q -> q.speakers().get(0).entity().id()).distinct().count());
    }

    @Test
    void keepsPersonsOfOneSurnameApart() {
        assertEquals(
                List.of("INDIRECT it was late <- PERSON(Ann Bell = Ann Bell)",
                        "INDIRECT it was early <- PERSON(Tom Bell = Tom Bell)"),
                Given.text("Ann Bell said it was late. Tom Bell said it was early.").quotesAndSpeakers());
    }

    @Test
    void choosesThePronounsPersonByGender() {
        String text = "Ann Bell met Tom Harker. ";
        assertEquals("PERSON(she = Ann Bell)", lastSpeaker(text + "“Late,” she said."));
        assertEquals("PERSON(he = Tom Harker)", lastSpeaker(text + "“Late,” he said."));
    }

    @Test
    void findsThePersonOfARole() {
        String text = "Tarvenian negotiator Ann Bell met Ulmaran negotiator Tom Harker.\n\n";
        assertEquals("PERSON(the Ulmaran negotiator = Tom Harker)",
                lastSpeaker(text + "It was late, the Ulmaran negotiator said."));
        assertEquals("PERSON(The Tarvenian negotiator = Ann Bell)",
                lastSpeaker(text + "The Tarvenian negotiator said it was late."));
    }

    @Test
    void takesTheTitleIntoTheMentionAndNotIntoTheName() {
        Mention mention = Given.text("Deputy Foreign Minister Ann Bell said it was late.").found().get(0).speakers()
                .get(0);
        assertEquals("Ann Bell", mention.name());
        assertEquals("ann-bell", mention.entity().id());
        assertEquals("Deputy Foreign Minister", mention.title());
        assertEquals(new org.parley.annotators.internal.text.Span(0, 32), mention.span());
    }

    @Test
    void takesACapitalForItsGovernment() {
        assertEquals("COUNTRY(Oslo = Norway)", lastSpeaker("Oslo said the road was cut."));
    }

    @Test
    void leavesAnonymousSourcesWithoutAName() {
        assertEquals("ANONYMOUS(Two officials)", lastSpeaker("Two officials said the road was cut."));
        assertEquals("ANONYMOUS(a senior diplomat)", lastSpeaker("The road was cut, a senior diplomat said."));
    }

    @Test
    void tellsMediaDocumentsAndGroups() {
        assertEquals("MEDIA(Reuters = Reuters)", lastSpeaker("Reuters reported that the road was cut."));
        assertEquals("GROUP(Both sides)", lastSpeaker("Both sides said that the road was cut."));
        assertTrue(lastSpeaker("The statement said the road was cut.").startsWith("DOCUMENT("));
    }

    @Test
    void givesJoinedNamesASpeakerEach() {
        assertEquals("PERSON(Ann Bell = Ann Bell) + PERSON(Tom Harker = Tom Harker)",
                lastSpeaker("Ann Bell and Tom Harker said the road was cut."));
    }
}
