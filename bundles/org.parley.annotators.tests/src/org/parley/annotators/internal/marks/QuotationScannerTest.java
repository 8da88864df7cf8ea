package org.parley.annotators.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotators.internal.attribution.Given;

/** Which text stands between quotation marks. */
class QuotationScannerTest {

    private static List<String> scan(String text) {
        return QuotationScanner.scan(text, Given.text(text).analyzed().paragraphs()).stream()
                .map(s -> s.span().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "He said “no way” twice.     | “no way”", //
            "He said \"no way\" twice.   | \"no way\"", //
            "He said «no way» twice.     | «no way»", //
            "He said „no way“ twice.     | „no way“", //
            "He said ‘no way’ twice.     | ‘no way’", //
            "He said 'no way' twice.     | 'no way'", //
            "He said ‹no way› twice.     | ‹no way›", //
            "He said ``no way'' twice.   | ``no way''", //
            "He said ''no way'' twice.   | ''no way''", //
            "He said “no way\" twice.    | “no way\"", //
            "He said »no way« twice.     | »no way«", //
            "He said « no way » twice.   | « no way »", //
            "He said ›no way‹ twice.     | ›no way‹", //
            "He said ‚no way‘ twice.     | ‚no way‘", //
            "He said `no way' twice.     | `no way'", //
            "He said ''go 'now''' twice. | ''go 'now'''" })
    void readsAllCommonStyles(String text, String expected) {
        assertEquals(List.of(expected), scan(text));
    }

    @Test
    void takesApostrophesForNoMarks() {
        assertEquals(List.of(), scan("The ’90s weren't the dockers’ best, ’em all, rock ’n’ roll."));
        assertEquals(List.of("‘It isn’t the dockers’ fault’"), scan("‘It isn’t the dockers’ fault’, she said."));
    }

    @Test
    void leavesSingleMarksWithinDoubleOnesAlone() {
        assertEquals(List.of("“She said ‘stay’ and left”"), scan("“She said ‘stay’ and left”"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = { //
            "He said “she cried “stop” twice” again.     | “she cried “stop” twice”", //
            "He said \"she cried “stop” twice\" again.   | \"she cried “stop” twice\"", //
            "He said “she cried \"stop\" twice” again.   | “she cried \"stop\" twice”", //
            "He said «she cried „stop“ twice» again.     | «she cried „stop“ twice»" })
    void takesAQuotationWithinAQuotationWithTheOuterOne(String text, String expected) {
        assertEquals(List.of(expected), scan(text));
    }

    @Test
    void doesNotTakeAMissingMarkForTheBeginningOfAnInnerQuotation() {
        assertEquals(List.of("“Stop, he said. “Go”", "“Wait”"), scan("“Stop, he said. “Go” and “Wait” twice."));
    }

    @Test
    void goesOnWhereTheNextParagraphOpensAgain() {
        assertEquals(List.of("“One.\n\n“Two.”"), scan("“One.\n\n“Two.” Three."));
    }

    @Test
    void goesOnWhereALaterParagraphCloses() {
        assertEquals(List.of("“One.\n\nTwo.”"), scan("“One.\n\nTwo.” Three."));
    }

    @Test
    void endsWithItsParagraphWhereNothingCloses() {
        assertEquals(List.of("“One.", "“Four”"), scan("“One.\n\nTwo.\n\nThree “Four” five."));
    }

    @Test
    void isBrokenByPageFurniture() {
        assertEquals(List.of("“One.", "“Two.”"), scan("“One.\n\nAdvertisement\n\n“Two.”"));
    }

    @Test
    void closesASingleMarkWithADoubleOneWhereTheAuthorMixedThemUp() {
        assertEquals(List.of("‘Let them strike,\"", "‘I stay.’"), scan("‘Let them strike,\" he said. ‘I stay.’"));
        assertEquals(List.of("\"It went off,'", "\"Nobody asked.\""),
                scan("\"It went off,' he said. \"Nobody asked.\""));
    }
}
