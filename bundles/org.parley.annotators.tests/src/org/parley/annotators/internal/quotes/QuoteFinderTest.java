package org.parley.annotators.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotators.internal.attribution.AttributedQuote;
import org.parley.annotators.internal.attribution.Given;
import org.parley.annotators.internal.cues.CueType;
import org.parley.annotators.internal.speakers.Mention;

/** Which words a text reports, whose they are, and where they begin and end. */
class QuoteFinderTest {

    private static List<String> quotes(String text) {
        return Given.text(text).quotesAndSpeakers();
    }

    @Test
    void givesOffsetsInUtf16() {
        assertEquals(List.of("[3, 21]DIRECT “The road is cut,” <- PERSON(Ann Bell = Ann Bell)"),
                Given.text("😀 “The road is cut,” Ann Bell said.").quotes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "“We are closed,” Ann Bell said.", //
            "“We are closed,” said Ann Bell.", //
            "“We are closed”, said Ann Bell, the mayor.", //
            "“We are closed,” Mayor Ann Bell told reporters on Monday.", //
            "“We are closed,” according to Ann Bell.", //
            "Ann Bell said, “We are closed.”", //
            "Ann Bell said: “We are closed.”", //
            "Ann Bell, 45, who runs the pier, told the paper: “We are closed.”", //
            "Ann Bell was firm. “We are closed.”" })
    void findsDirectQuotesBeforeAndBehindTheirCue(String text) {
        String found = quotes(text).get(0);
        assertEquals("DIRECT “We are closed", found.substring(0, 21));
        assertEquals("= Ann Bell)", found.substring(found.length() - 11));
    }

    @Test
    void takesAWholeSentenceInMarksBehindACommaForSpeechWithoutAVerbForIt() {
        assertEquals(List.of("DIRECT “We will be closed until the ferry comes back.” <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell shook her head, “We will be closed until the ferry comes back.”"));
        assertEquals(List.of(), quotes("Ann Bell sat in the old cinema, “The Long Dark Night of the Docks.”"));
    }

    @Test
    void leavesAFewWordsInMarksToTheClauseThatGoesOnBehindThem() {
        assertEquals(List.of("MIXED “to break barriers” across the nation <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell promised “to break barriers” across the nation."));
    }

    @Test
    void joinsWhatTheCueBreaks() {
        List<AttributedQuote> found = Given.text("“We wait,” Ann Bell said, “until noon.” She left.").found();
        assertEquals(2, found.size());
        assertSame(found.get(0).quote(), found.get(1).quote().continued());
        assertEquals(found.get(0).speakers(), found.get(1).speakers());
    }

    @Test
    void givesTheSentenceBehindAQuoteToTheSameSpeaker() {
        assertEquals(
                List.of("DIRECT “We wait,” <- PERSON(Ann Bell = Ann Bell)",
                        "DIRECT “It is late.” <- PERSON(Ann Bell = Ann Bell)"),
                quotes("“We wait,” Ann Bell said. “It is late.”"));
    }

    @Test
    void followsAChainOfSaysOverParagraphs() {
        assertEquals(
                List.of("DIRECT “One,” <- PERSON(Mayor Ann Bell = Ann Bell)",
                        "INDIRECT two was next <- PERSON(She = Ann Bell)",
                        "DIRECT “Three.” <- PERSON(She = Ann Bell)", "DIRECT “Four,” <- PERSON(she = Ann Bell)"),
                quotes("“One,” Mayor Ann Bell said.\n\nShe said two was next. “Three.”\n\n“Four,” she said."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "Ann Bell said that the road was cut.", //
            "Ann Bell said the road was cut.", //
            "Ann Bell said on Monday that the road was cut.", //
            "Ann Bell told reporters the road was cut.", //
            "The road was cut, Ann Bell said.", //
            "The road was cut, said Ann Bell.", //
            "The road was cut, according to Ann Bell.", //
            "According to Ann Bell, the road was cut.", //
            "Ann Bell, the head of the ferry office, warned that the road was cut." })
    void findsTheReportedClause(String text) {
        String found = quotes(text).get(0);
        assertEquals("indirect the road was cut <- person(ann bell = ann bell)",
                found.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void givesAReportedClauseThatItsCueBreaksAsTwo() {
        List<AttributedQuote> found = Given.text("The road, Ann Bell said, would be cut by noon.").found();
        assertEquals(2, found.size());
        assertSame(found.get(0).quote(), found.get(1).quote().continued());
    }

    @Test
    void endsAReportedClauseBeforeAnotherCue() {
        assertEquals(
                List.of("INDIRECT the road was cut <- PERSON(Ann Bell = Ann Bell)",
                        "INDIRECT help would come <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell said the road was cut, adding that help would come."));
    }

    @Test
    void takesQuotedWordsWithTheClauseThatTheyArePartOf() {
        assertEquals(List.of("MIXED the talks were “modest but real” and would go on <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell said the talks were “modest but real” and would go on."));
        assertEquals(List.of("MIXED “hope” that the team would come <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell expressed “hope” that the team would come."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "The plan was “dead on arrival,” Ann Bell said.", //
            "The plan was “dead on arrival,” said Ann Bell, the mayor.", //
            "The plan was “dead on arrival”, Ann Bell told reporters." })
    void takesTheWholeClauseBeforeACueWhereItEndsInQuotedWords(String text) {
        assertEquals("MIXED The plan was “dead on arrival", quotes(text).get(0).substring(0, 35));
        assertEquals(1, quotes(text).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "“We are closed,” the official said.", //
            "“We are closed,” Will Doyle said.", //
            "“We are closed,” said Will Doyle.", //
            "“We are closed,” the ferry office warned." })
    void trustsACommaAndAVerbOfSpeechMoreThanPartsOfSpeech(String text) {
        List<String> found = quotes(text);
        assertEquals(1, found.size());
        assertEquals("DIRECT “We are closed,” <- ", found.get(0).substring(0, 27));
    }

    @Test
    void leavesTitlesAndScareQuotesAlone() {
        assertEquals(List.of(), quotes("The film “The Long Night” ran for a week."));
        assertEquals(List.of(), quotes("The so-called “safe house” was empty."));
        assertEquals(List.of("INDIRECT the talks will be held at ‘Garden House’ <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell said the talks will be held at ‘Garden House’."));
    }

    @Test
    void readsBracketsOverSeveralParagraphs() {
        assertEquals(List.of("DIRECT I wait.\n\nI do not mind. <- PERSON(Ann Bell = Ann Bell)"),
                quotes("[Ann Bell/Mayor of Halmis: I wait.\n\nI do not mind.]"));
    }

    @Test
    void readsTranscripts() {
        assertEquals(List.of("DIRECT Who fired? <- PERSON(Olm = Olm)", "DIRECT Nobody did. <- PERSON(Bell = Bell)"),
                quotes("Olm: Who fired?\n\nBell: Nobody did.\n\nOlm: Who fired?\n\nBell: Nobody did.").subList(0, 2));
    }

    @Test
    void givesWhatStandsBetweenTwoTurnsToTheFirst() {
        assertEquals(
                List.of("DIRECT Who fired?\n\nAnd why? <- PERSON(Olm = Olm)",
                        "DIRECT Nobody did. <- PERSON(Bell = Bell)"),
                quotes("Olm: Who fired?\n\nAnd why?\n\nBell: Nobody did.\n\n(Laughter.)\n\nOlm: Who fired?\n\nBell: Nobody did.")
                        .subList(0, 2));
    }

    @Test
    void takesNoTableForATranscript() {
        assertEquals(List.of(), quotes("Olm: 547.\n\nBell: 46.\n\nOlm: 612.\n\nBell: none."));
    }

    @Test
    void readsHeadlinesWithAColon() {
        assertEquals(List.of("INDIRECT The road is cut for good <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell: The road is cut for good\n\nThe road is long."));
    }

    @Test
    void namesTheReporterBesideTheSpeaker() {
        AttributedQuote quote = Given.text("“We wait,” Ann Bell said, according to the Halmis Gazette.").found().get(0);
        assertEquals("Ann Bell", quote.speakers().get(0).name());
        assertEquals("Halmis Gazette", quote.reporters().get(0).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "Ann Bell told the council that the road was cut.                 | the council", //
            "Ann Bell told reporters in Halmis on Monday the road was cut.    | reporters", //
            "“We wait,” Ann Bell told Tom Harker.                             | Tom Harker", //
            "“We wait,” Ann Bell said to Tom Harker.                          | Tom Harker", //
            "“We wait,” Ann Bell wrote in a letter to the ferry office.       | the ferry office", //
            "Addressing parliament, Ann Bell said the road was cut.           | parliament", //
            "Ann Bell asked Tom Harker whether the road was cut.              | Tom Harker", //
            "Tom Harker was told that the road was cut.                       | Tom Harker", //
            "Ann Bell urged Ulmara to come back to the talks.                 | Ulmara" })
    void namesWhomTheWordsAreSaidTo(String text, String addressee) {
        List<Mention> addressees = Given.text(text).found().get(0).addressees();
        assertEquals(List.of(addressee), addressees.stream().map(m -> m.span().of(text)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ann Bell said to reach the pier was hard.", "Ann Bell warned the road was cut.",
            "Ann Bell told on Monday that the road was cut.", "“We wait,” Ann Bell said on Monday." })
    void takesNothingElseForAnAddressee(String text) {
        Given.text(text).found().forEach(q -> assertEquals(List.of(), q.addressees()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "Ann Bell told TASS that the road was cut.                        | TASS", //
            "Reuters quoted Ann Bell as saying that the road was cut.         | Reuters", //
            "Ann Bell said the road was cut, TASS reported.                   | TASS", //
            "Ann Bell said the road was cut, according to TASS.               | TASS", //
            "According to TASS, Ann Bell said that the road was cut.          | TASS", //
            "According to TASS, Ann Bell, who runs the pier, told Olm on Monday that the road was cut. | TASS" })
    void namesWhoPassesTheWordsOn(String text, String reporter) {
        AttributedQuote quote = Given.text(text).found().stream()
                .filter(q -> q.speakers().get(0).span().of(text).equals("Ann Bell")).findFirst().orElseThrow();
        assertEquals(List.of(reporter), quote.reporters().stream().map(m -> m.span().of(text)).toList());
    }

    @Test
    void takesWhoSpeaksInWhatIsSaidAccordingToAnotherForTheSpeaker() {
        assertEquals(List.of("INDIRECT the road was cut <- PERSON(Ann Bell = Ann Bell)"),
                quotes("According to TASS, Ann Bell said that the road was cut."));
        assertEquals(List.of("INDIRECT Ann Bell left the pier <- MEDIA(TASS = TASS)"),
                quotes("According to TASS, Ann Bell left the pier."));
        assertEquals(List.of("INDIRECT Ann Bell said nothing <- MEDIA(TASS = TASS)"),
                quotes("According to TASS, Ann Bell said nothing."));
    }

    @Test
    void nestsWhatAReportedQuoteReports() {
        assertEquals(List.of("INDIRECT Olm had demanded that the army leave <- PERSON(Ann Bell = Ann Bell)",
                "INDIRECT the army leave <- PERSON(Olm = Olm)"),
                quotes("Olm had demanded that the army leave, Ann Bell said."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "The said agreement was lost.", //
            "He spoke in Halmis for an hour.", //
            "The minister declined to comment.", //
            "All reported losses were small." })
    void doesNotTakeEveryWordOfSpeechForACue(String text) {
        assertEquals(List.of(), quotes(text));
    }

    @Test
    void tellsNegatedCues() {
        AttributedQuote quote = Given.text("Ann Bell did not say whether the road was cut.").found().get(0);
        assertEquals(true, quote.quote().cue().negated());
        assertEquals(CueType.VERB, quote.quote().cue().type());
    }

    @Test
    void takesTheAgentOfAPassiveForTheSource() {
        assertEquals(List.of("INDIRECT the road was cut <- nobody"),
                quotes("Ann Bell was told that the road was cut."));
    }

    @Test
    void takesThePossessorOfAClaimForItsSource() {
        assertEquals(List.of("INDIRECT the road was cut <- PERSON(Ann Bell = Ann Bell)"),
                quotes("The army laughed at Ann Bell’s claim that the road was cut."));
        assertEquals(List.of(), quotes("The claim that the road was cut is old."));
    }

    @Test
    void takesTheClauseBeforeAnInvertedCueThoughOneFollowsItsSource() {
        assertEquals(List.of("INDIRECT The ferry sank near the pier <- PERSON(Ann Bell = Ann Bell)"),
                quotes("The ferry sank near the pier, said Ann Bell, whose boat was near."));
    }

    @Test
    void takesTheSentenceBeforeACueThatClosesIt() {
        assertEquals(List.of("INDIRECT The ferry will leave at noon <- PERSON(Ann Bell = Ann Bell)"),
                quotes("The ferry will leave at noon, Ann Bell said."));
    }

    @Test
    void takesWhatAnInsertedCuePartsFromItsClause() {
        assertEquals(
                List.of("INDIRECT When the ferry came <- PERSON(Ann Bell = Ann Bell)",
                        "INDIRECT the pier was empty <- PERSON(Ann Bell = Ann Bell)"),
                quotes("When the ferry came, Ann Bell said, the pier was empty."));
    }

    @Test
    void givesAReportInARelativeClauseAsTwoPieces() {
        assertEquals(
                List.of("INDIRECT which <- PERSON(Ann Bell = Ann Bell)",
                        "INDIRECT was too old <- PERSON(Ann Bell = Ann Bell)"),
                quotes("They took the ferry, which Ann Bell said was too old."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "Ann Bell criticized the new ferry.|the new ferry", //
            "Ann Bell criticized Tom Hart for closing the pier.|closing the pier", //
            "Ann Bell spoke about the new ferry.|the new ferry", //
            "Ann Bell did not respond to a request for comment.|a request for comment", //
            "Ann Bell pointed out that the ferry was late.|the ferry was late" })
    void takesThePhraseThatAVerbAsksForWhereNoClauseFollows(String text, String content) {
        assertEquals(List.of("INDIRECT " + content + " <- PERSON(Ann Bell = Ann Bell)"), quotes(text));
    }

    @Test
    void takesTheSubjectOfAPassiveForWhatIsSaid() {
        assertEquals(List.of("INDIRECT The new ferry <- PERSON(Ann Bell = Ann Bell)"),
                quotes("The new ferry was criticized by Ann Bell."));
    }

    @Test
    void takesWhatSomethingIsCalledWithTheThingThatIsCalledSo() {
        assertEquals(List.of("MIXED the new ferry “Death on the water.” <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell called the new ferry “Death on the water.”"));
    }

    @Test
    void endsAReportedClauseBeforeASingleDash() {
        assertEquals(List.of("INDIRECT the ferry was late <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell said the ferry was late — a thing that nobody had denied."));
        assertEquals(List.of("INDIRECT the ferry — the old one — was late <- PERSON(Ann Bell = Ann Bell)"),
                quotes("Ann Bell said the ferry — the old one — was late."));
    }
}
