package org.parley.editor.internal.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.editor.internal.model.Codes;
import org.parley.editor.internal.model.Span;

/** What a key takes where nothing is selected. The caret is at the bar. */
class TextReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "“We w|ait,” said Ada Voss.; “We wait,”",
            "Voss said the har|bour is closed.; the harbour is closed",
            "Voss said that the har|bour is closed.; the harbour is closed",
            "Voss asked whether the har|bour is closed.; whether the harbour is closed",
            "The harbour is clo|sed, a guard said.; The harbour is closed",
            "According to Voss, the har|bour is closed.; the harbour is closed",
            "[Voss/Envoy: We w|ait here]; We wait here",
            "Voss: We w|ait here.; We wait here.",
            "He called it “a pau|se’s end”.; “a pause’s end”",
            "He said it was “a p|ause\".; “a pause\"" })
    void contentAroundTheCaret(String marked, String expected) {
        assertEquals(expected, Case.of(marked).content());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "said Justice Minister A|da Voss, who left; Justice Minister Ada Voss",
            "said the nor|thern envoy.; the northern envoy",
            "Union leader Ma|e Voss said; Union leader Mae Voss",
            "as s|he said; she",
            "The caretaker of the Pilots’ Ha|ll said; The caretaker of the Pilots’ Hall",
            "the town that Ly|n Voss’s brother left; Lyn Voss" })
    void mentionAroundTheCaret(String marked, String expected) {
        assertEquals(expected, Case.of(marked).mention());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "“We w|ait,” said Ada Voss, the envoy.; Ada Voss; said",
            "Ada Voss, the envoy, later added: “We w|ait.”; Ada Voss; added",
            "“We wait,” she said. “We stay h|ere.”; she; said",
            "“We w|ait,” according to the mayor.; the mayor; according to",
            "Ada Voss: We w|ait here.; Ada Voss; :" })
    void whoSaysAQuoteAndByWhichWords(String marked, String speaker, String cue) {
        Case one = Case.of(marked);
        Report report = one.reader.attribution(one.reader.content(one.caret).orElseThrow()).orElseThrow();
        assertEquals(speaker + "; " + cue, report.speaker().in(one.text) + "; " + report.cue().in(one.text));
    }

    @Test
    void quotationThatRunsOverParagraphsIsOne() {
        String text = "She began. “One.\n\n“Two,” she said.";
        assertEquals(List.of("“One.\n\n“Two,”"),
                Quotations.of(text).stream().map(s -> s.in(text)).toList());
    }

    @Test
    void markThatIsNeverClosedEndsWithItsParagraph() {
        String text = "A “stray mark.\n\nThen “this”.";
        assertEquals(List.of("“this”"), Quotations.of(text).stream().map(s -> s.in(text)).toList());
    }

    @Test
    void emptyTextHasNothing() {
        TextReader reader = new TextReader("", List.of());
        assertEquals(List.of(), reader.contents(new Span(0, 0)));
        assertEquals(true, reader.content(0).isEmpty() && reader.mention(0).isEmpty() && reader.cue(0).isEmpty());
    }

    @Test
    void noCodeBeginsAnotherAndTheNearestAreShort() {
        List<String> codes = Codes.of(300);
        assertEquals(300, codes.stream().distinct().count());
        assertEquals(true, codes.stream().noneMatch(
                c -> codes.stream().anyMatch(o -> !o.equals(c) && o.startsWith(c))));
        assertEquals("a", codes.get(0));
        assertEquals(1, Codes.of(26).stream().mapToInt(String::length).max().orElseThrow());
    }

    private record Case(String text, int caret, TextReader reader) {

        static Case of(String marked) {
            String text = marked.replace("|", "");
            return new Case(text, marked.indexOf('|'), new TextReader(text, List.of()));
        }

        String content() {
            return reader.content(caret).map(s -> s.in(text)).orElse("");
        }

        String mention() {
            return reader.mention(caret).map(s -> s.in(text)).orElse("");
        }
    }
}
