package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.editor.internal.text.Hint;

/** What a person does to annotations by keys alone. */
class WorkingKeysTest extends EditorTestCase {

    private static final String TRUCE = "a full truce was “a matter of weeks, not of months”";
    private static final String BOATS = "“We did not come for photographs, we came for the boats,”";

    @Test
    void quotationAroundTheCaretIsTaggedWithItsCueAndSpeaker() throws Exception {
        delete("Quote", "“They reached an understanding with themselves.”");
        delete("Speaker", "He");
        delete("Cue", "told");
        caret("understanding with");
        Ui.keys("<Shift+Q>");

        assertEquals("“They reached an understanding with themselves.” [speaker He, cue told]", selected());
        Ui.keys("<Ctrl+Z>");
        assertTrue(document.annotations().stream().noneMatch(a -> a.getCoveredText().equals("told")));
    }

    @Test
    void clauseAroundTheCaretIsTaggedWhereThereAreNoMarks() throws Exception {
        caret("may leave");
        Ui.keys("q");
        assertEquals("crews may leave from six in the morning []", selected());
        assertEquals("INDIRECT", Sample.value(session.selected(), "quoteType"));
    }

    @Test
    void suggestionAtTheCaretIsAcceptedByItsTag() throws Exception {
        caret("matter of weeks");
        Ui.keys("q");
        assertEquals(TRUCE + " [speaker She]", selected());
        assertEquals(State.ACCEPTED, State.of(session.selected()));
    }

    @Test
    void acceptedQuoteTakesItsSpeakerAlong() throws Exception {
        select("Quote", TRUCE);
        Ui.keys("<Enter>");
        assertEquals(State.ACCEPTED, State.of(Sample.find(document, "Quote", TRUCE)));
        assertEquals(State.ACCEPTED, State.of(Sample.find(document, "Speaker", "She")));
    }

    @Test
    void rejectedQuoteTakesAlongWhatOnlyItLinksTo() throws Exception {
        select("Quote", TRUCE);
        Ui.keys("x");
        assertEquals(State.REJECTED, State.of(Sample.find(document, "Speaker", "She")));
    }

    @Test
    void anyOtherKeyLeavesTheQuestionWhetherToAcceptAll() throws Exception {
        select("Speaker", "She");
        Ui.keys("<Shift+X>");
        assertEquals("reject 3 speakers", session.hints().get(0).label());
        Ui.screenshot("reject-all");
        Ui.keys("<Esc>");
        assertEquals(List.of(), session.hints());
        assertFalse(editor.isDirty());
    }

    @Test
    void everythingOpenIsAcceptedAtOnce() throws Exception {
        Ui.keys("<Ctrl+Enter>y");
        assertTrue(document.annotations().stream().allMatch(a -> State.of(a) == State.ACCEPTED));
        Ui.keys("<Ctrl+Z>");
        assertFalse(editor.isDirty());
    }

    @Test
    void slotIsFilledByTheLetterOfItsRoleAndOfTheTarget() throws Exception {
        select("Quote", BOATS);
        Ui.keys("fa");
        type("Tomas Averik");
        assertEquals(BOATS + " [speaker Mirela Dorn, addressee Tomas Averik, cue said]", selected());
    }

    @Test
    void mentionThatIsNotMarkedYetIsMarkedByLinkingToIt() throws Exception {
        delete("Speaker", "Mirela Dorn");
        select("Quote", BOATS);
        Ui.keys("l");
        Ui.screenshot("speakers-by-letter");
        type("Mirela Dorn");
        assertEquals(BOATS + " [speaker Mirela Dorn, cue said]", selected());
        assertEquals("NAM ACCEPTED", Sample.value(Sample.find(document, "Speaker", "Mirela Dorn"), "mentionType") + " "
                + State.of(Sample.find(document, "Speaker", "Mirela Dorn")));
        Ui.keys("<Ctrl+Z>");
        assertEquals(BOATS + " [cue said]", selected());
    }

    @Test
    void partsOfABrokenQuoteGetTheirSpeakerTogether() throws Exception {
        select("Quote", BOATS);
        Ui.keys("l");
        type("Tomas Averik");
        assertEquals("Tomas Averik", Links.targets(Sample.find(document, "Quote", "“The boats sail tomorrow.”"),
                "participants", "speaker").get(0).getCoveredText());
    }

    @Test
    void selectedTextBecomesAMentionAndIsLinkedToTheQuoteInHand() throws Exception {
        select("Quote", BOATS);
        int begin = Sample.TEXT.indexOf("the northern envoy");
        Ui.run(() -> text.setSelection(begin, begin + "the northern envoy".length()));
        Ui.keys("<Shift+L>");
        assertEquals(BOATS + " [cue said, speaker the northern envoy]", sorted());
    }

    @Test
    void selectedTextFillsTheSlotOfALetter() throws Exception {
        select("Agreement", "agreed");
        int begin = Sample.TEXT.indexOf("on Tuesday");
        Ui.run(() -> text.setSelection(begin, begin + "on Tuesday".length()));
        Ui.keys("<Shift+F>");
        type("time", session.hints());
        AnnotationFS time = Sample.find(document, "AgreementArgument", "on Tuesday");
        assertEquals("TIME", Sample.value(time, "kind"));
        assertEquals(List.of(time), Links.targets(Sample.find(document, "Agreement", "agreed"), "arguments", "time"));
    }

    @Test
    void mentionIsSaidToMeanAnother() throws Exception {
        select("Speaker", "Tomas Averik");
        Ui.keys("l");
        type("Mirela Dorn", session.hints());
        assertEquals("Mirela Dorn", Sample.value(Sample.find(document, "Speaker", "Tomas Averik"), "name"));
    }

    @Test
    void anyFeatureIsChangedByLetters() throws Exception {
        select("Agreement", "agreed");
        Ui.keys("v");
        type("status", session.hints());
        type("SIGNED", session.hints());
        assertEquals("SIGNED", Sample.value(session.selected(), "status"));
    }

    @Test
    void featureWithoutValuesIsTypedInPlace() throws Exception {
        select("Speaker", "Mirela Dorn");
        Ui.keys("v");
        type("name", session.hints());
        Ui.keys("Dorn<Enter>");
        assertEquals("Dorn", Sample.value(Sample.find(document, "Speaker", "Mirela Dorn"), "name").toLowerCase()
                .replace("dorn", "Dorn"));
    }

    @Test
    void doubtIsSaidAndTakenBackByAKeyAndDecidesNothing() throws Exception {
        select("Speaker", "She");
        AnnotationFS she = session.selected();
        Ui.keys("!");
        assertEquals("true SUGGESTED", Sample.value(she, "unsure") + " " + State.of(she));
        Ui.keys("!");
        assertEquals("false", Sample.value(she, "unsure"));
    }

    @Test
    void annotationIsBrokenInTwoAndMergedAgain() throws Exception {
        select("Quote", "no lasting agreement is near");
        Ui.run(() -> text.setSelection(Sample.TEXT.indexOf("is near")));
        Ui.keys("b");
        assertEquals("is near [speaker Tomas Averik, continues no lasting agreement]", selected());
        select("Quote", "no lasting agreement");
        Ui.keys("m");
        assertEquals("no lasting agreement is near [speaker Tomas Averik]", selected());
    }

    @Test
    void otherOccurrencesOfAMentionAreMarkedWithItsName() throws Exception {
        select("Speaker", "He");
        AnnotationFS he = session.selected();
        int begin = Sample.TEXT.indexOf("boats sail");
        Ui.run(() -> text.setSelection(begin, begin + 5));
        Ui.keys("s");
        Ui.keys("o");
        assertEquals(2, document.annotations().stream().filter(a -> a.getCoveredText().equals("boats")).count());
        Ui.keys("<Ctrl+Z>");
        assertEquals(1, document.annotations().stream().filter(a -> a.getCoveredText().equals("boats")).count());
        assertTrue(document.contains(he));
    }

    @Test
    void caretGoesBySentenceAndSelectsIt() throws Exception {
        caret("He told");
        Ui.keys("<Alt+Up>");
        assertEquals(Sample.TEXT.indexOf("According"), (int) Ui.get(text::getCaretOffset));
        Ui.keys("<Alt+Shift+Down>");
        assertTrue(Ui.get(text::getSelectionText).startsWith("According to Tomas Averik, who heads the other side"));
    }

    @Test
    void caretGoesToAWordByItsLetters() throws Exception {
        Ui.keys("w");
        Ui.screenshot("words-by-letter");
        int begin = Sample.TEXT.indexOf("corridors");
        Hint hint = session.hints().stream().filter(h -> h.offset() == begin).findFirst().orElseThrow();
        Ui.keys(hint.code());
        assertEquals(begin, (int) Ui.get(text::getCaretOffset));
        assertEquals("to open two corridors for fishing crews", session.selected().getCoveredText());
    }

    @Test
    void selectionGrowsFromTheWordToTheSentence() throws Exception {
        caret("photographs");
        Ui.keys("d");
        assertEquals("photographs", Ui.get(text::getSelectionText));
        Ui.keys("d");
        assertEquals(BOATS, Ui.get(text::getSelectionText));
    }

    @Test
    void nextPlaceWhereSomethingIsSaidAndNothingIsMarkedIsFound() throws Exception {
        Ui.keys("<Shift+U>");
        assertNull(session.selected());
        Ui.keys("q");
        assertEquals("crews may leave from six in the morning []", selected());
    }

    private void delete(String type, String words) throws Exception {
        select(type, words);
        AnnotationFS there = session.selected();
        Ui.run(() -> document.run(org.parley.editor.Edits.delete(document, List.of(there))));
    }

    private void caret(String words) throws Exception {
        Ui.run(() -> {
            session.select(null);
            text.setSelection(Sample.TEXT.indexOf(words));
        });
    }

    /** Types the letters over these words. */
    private void type(String words) throws Exception {
        int begin = Sample.TEXT.indexOf(words);
        Ui.keys(session.hints().stream().filter(h -> h.offset() == begin).findFirst().orElseThrow().code());
    }

    /** Types the letters of what has this label. */
    private static void type(String label, List<Hint> hints) throws Exception {
        Ui.keys(hints.stream().filter(h -> h.label().equals(label)).findFirst().orElseThrow().code());
    }

    private String selected() {
        AnnotationFS selected = session.selected();
        return selected.getCoveredText() + " " + Links.of(selected).stream()
                .map(l -> l.role() + " " + l.target().getCoveredText()).toList();
    }

    private String sorted() {
        AnnotationFS selected = session.selected();
        return selected.getCoveredText() + " " + Links.of(selected).stream()
                .map(l -> l.role() + " " + l.target().getCoveredText()).sorted().toList();
    }
}
