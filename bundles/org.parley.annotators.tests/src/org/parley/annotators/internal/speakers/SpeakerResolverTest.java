package org.parley.annotators.internal.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.attribution.AttributedQuote;
import org.parley.annotators.internal.attribution.Given;

/** Whom a mention names, across the document. */
class SpeakerResolverTest {

    private static String lastSpeaker(String text) {
        List<String> quotes = Given.text(text).quotesAndSpeakers();
        String last = quotes.get(quotes.size() - 1);
        return last.substring(last.lastIndexOf(" <- ") + 4);
    }

    private static Mention lastMention(String text) {
        List<AttributedQuote> quotes = Given.text(text).found();
        return quotes.get(quotes.size() - 1).speakers().get(0);
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
    void takesABareSurnameForTheOneWhoFitsTheTitleAndWasNamedMost() {
        String text = "Ann Bell met Tom Bell.\n\n";
        assertEquals("PERSON(Mrs. Bell = Ann Bell)", lastSpeaker(text + "“Late,” Mrs. Bell said."));
        assertEquals("PERSON(Mr. Bell = Tom Bell)", lastSpeaker(text + "“Late,” Mr. Bell said."));
        assertEquals("PERSON(Bell = Tom Bell)", lastSpeaker(text + "“Late,” Bell said."));
        assertEquals("PERSON(Bell = Ann Bell)", lastSpeaker(text + "Ann Bell left. “Late,” Bell said."));
    }

    @Test
    void takesWritingsForDocumentsAndPapersForMediaInThePluralToo() {
        assertEquals("DOCUMENT(two reports)", lastSpeaker("The road was cut, two reports said."));
        assertEquals("DOCUMENT(an affidavit)", lastSpeaker("The road was cut, an affidavit said."));
        assertEquals("MEDIA(local newspapers)", lastSpeaker("The road was cut, local newspapers said."));
        assertEquals("GROUP(two ministries)", lastSpeaker("The road was cut, two ministries said."));
    }

    @Test
    void namesNobodyWhereATranscriptHasAQuestionAndAnAnswer() {
        for (String label : List.of("Q", "A", "Q.", "Question", "Answer")) {
            assertEquals("ANONYMOUS(" + label + ")",
                    lastSpeaker((label + ": Who fired on it?\n\nBell: Nobody did.\n\n").repeat(2) + label
                            + ": And on the boats?"));
        }
        assertEquals("PERSON(Q = Susan Q)", lastSpeaker(
                "Susan Q is the mayor.\n\n" + "Q: Who fired on it?\n\nBell: Nobody did.\n\n".repeat(2)
                        + "Q: And on the boats?"));
    }

    @Test
    void doesNotTakeAKinsmanForTheOneWhoseKinHeIs() {
        assertEquals("ANONYMOUS(his wife)", lastSpeaker("Tom Harker left. The road was cut, his wife said."));
        assertEquals("PERSON(his wife = Ann Bell)",
                lastSpeaker("His wife, Ann Bell, left. The road was cut, his wife said."));
        assertEquals("ANONYMOUS(her husband)",
                lastSpeaker("Ann Bell, whose husband had left, wept. The road was cut, her husband said."));
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
    void givesOtherNamesOfACountryOneIdentifier() {
        for (String name : List.of("Russia", "Moscow", "The Kremlin", "The Russian Federation")) {
            assertEquals("russia", lastMention(name + " said the road was cut.").entity().id());
        }
        for (String name : List.of("The United States", "The U.S.", "America", "Washington", "The White House")) {
            assertEquals("united-states", lastMention(name + " said the road was cut.").entity().id());
        }
        assertEquals("COUNTRY(Burkina Faso = Burkina Faso)", lastSpeaker("Burkina Faso said the road was cut."));
    }

    @Test
    void learnsCountriesThatNoListKnowsFromTheDocument() {
        assertEquals("COUNTRY(Ulmara = Ulmara)",
                lastSpeaker("The Ulmaran army left.\n\nUlmara said the road was cut."));
        assertEquals("COUNTRY(Corvane = Corvane)",
                lastSpeaker("The Corvanese left.\n\nThe road was cut, Corvane said."));
        assertEquals("COUNTRY(Olmar = Olmar)",
                lastSpeaker("The parliament of Olmar met.\n\nOlmar said the road was cut."));
        assertEquals("COUNTRY(Besh = Ulmara)",
                lastSpeaker("They met in the Ulmaran capital, Besh, in Ulmara.\n\nBesh said the road was cut."));
        assertEquals("PERSON(Trump = Trump)", lastSpeaker("A Trumpian idea.\n\nTrump said the road was cut."));
    }

    @Test
    void tellsWhoseSideSomebodyIsOn() {
        String text = "Ulmara left. ";
        assertEquals("Ulmara", lastMention(text + "The Ulmaran delegation said the road was cut.").side());
        assertEquals("Ulmara", lastMention(text + "Ulmaran negotiator Ann Bell said the road was cut.").side());
        assertEquals("Norway", lastMention("The Norwegian side said the road was cut.").side());
        assertEquals("government", lastMention("The government side said the road was cut.").side());
        assertEquals(null, lastMention("The mayor said the road was cut.").side());
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
