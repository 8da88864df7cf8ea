package org.parley.annotators.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotators.internal.attribution.Given;

/** Where sentences and words begin and end, and which lines are no part of an article. */
class TextAnalyzerTest {

    @Test
    void endsASentenceAtALineEvenWithoutAFullStop() {
        assertEquals(List.of("Ferry late again", "Nobody knows why."),
                Given.text("Ferry late again\nNobody knows why.").sentences());
    }

    @Test
    void doesNotEndASentenceAfterATitleOrInitial() {
        assertEquals(List.of("Mr. B. Harker met Gen. Olm at 5 p.m.", "The rest left."),
                Given.text("Mr. B. Harker met Gen. Olm at 5 p.m. The rest left.").sentences());
    }

    @Test
    void takesTheClosingMarkIntoTheSentence() {
        assertEquals(List.of("“We stay.”", "He left."), Given.text("“We stay.” He left.").sentences());
    }

    @Test
    void goesOnAfterAQuestionThatSomebodyAsks() {
        assertEquals(List.of("“Why?” Harker asked."), Given.text("“Why?” Harker asked.").sentences());
    }

    @Test
    void keepsHyphenatedWordsNumbersAndAbbreviationsWhole() {
        assertEquals(List.of("A", "cease-fire", "in", "the", "U.S.", "cost", "$", "1,500.50", "."),
                Given.text("A cease-fire in the U.S. cost $1,500.50.").tokens());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "OSTREVIK, March 4 (Coastal News Service) — | Negotiators met late on Tuesday.", //
            "LOWER DREN — | Negotiators met late on Tuesday.", //
            "Ostrevik (CNS) - | Negotiators met late on Tuesday.", //
            "ST. ORLAN, Corvane, May 3 -- | “We wait,” Ann Bell said.", //
            "OSTREVIK/HALMIS (Agency) – | Negotiators met late on Tuesday." })
    void makesTheDatelineASentenceOfItsOwn(String dateline, String sentence) {
        assertEquals(List.of(dateline, sentence), Given.text(dateline + " " + sentence).sentences());
    }

    @ParameterizedTest
    @ValueSource(strings = { "NATO — and it alone — was to answer that.",
            "Ulmara – Tarvenia’s neighbour – has never signed.",
            "LIVE Corvane signs tin pact – Ocaña speaks at noon.", "OSTREVIK is late — The ferry has not come yet." })
    void takesNoOtherDashForThatOfADateline(String text) {
        assertEquals(List.of(text), Given.text(text).sentences());
    }

    @Test
    void cutsCliticsWithEitherApostrophe() {
        assertEquals(List.of("She", "’s", "sure", "they", "did", "n't", "take", "Olm", "'s", "."),
                Given.text("She’s sure they didn't take Olm's.").tokens());
    }

    @Test
    void tagsThePossessiveAsParticleWhateverTheApostrophe() {
        AnalyzedText text = Given.text("Tarvenia’s army left.").analyzed();
        assertEquals(Pos.PART, text.token(1).pos());
        assertEquals("'s", text.token(1).text());
    }

    @Test
    void tellsPageFurnitureFromTheArticle() {
        AnalyzedText text = Given.text(
                "Advertisements\n\nThe talks went on.\nAlso read | Ferry captain: ‘I never asked’\nWe use cookies to serve you.")
                .analyzed();
        assertEquals(List.of(true, false, true, true), text.paragraphs().stream().map(Paragraph::furniture).toList());
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertEquals(List.of(), Given.text("").sentences());
        assertEquals(List.of(), Given.text(" \u00a0\n\t").tokens());
    }
}
