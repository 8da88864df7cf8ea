package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.parley.core.Links;
import org.parley.editor.internal.text.Hint;

/** Annotations are joined, broken and given other ends by keys; what is linked with them stays linked. */
class ShapingTest extends EditorTestCase {

    private static final String FIRST = "“We did not come for photographs, we came for the boats,”";
    private static final String SECOND = "“The boats sail tomorrow.”";

    private static List<String> links(AnnotationFS annotation) {
        return Links.of(annotation).stream().map(l -> l.role() + " " + l.target().getCoveredText()).sorted().toList();
    }

    private void selectText(String words) throws Exception {
        int begin = Sample.TEXT.indexOf(words);
        Ui.run(() -> text.setSelection(begin, begin + words.length()));
    }

    @Test
    void mergedQuoteCoversWhatLiesBetweenAndHasTheLinksOfBothWithoutThatToItself() throws Exception {
        select("Quote", FIRST);
        Ui.keys("m");
        AnnotationFS merged = session.selected();
        assertEquals(FIRST + " said Mirela Dorn, the northern envoy. " + SECOND, merged.getCoveredText());
        assertEquals(List.of("cue said", "speaker Mirela Dorn"), links(merged));
        assertEquals(1, document.annotations().stream().filter(a -> a.getCoveredText().contains("boats")).count());

        Ui.keys("<Ctrl+Z>");
        assertFalse(editor.isDirty());
        assertEquals(List.of("continues " + FIRST), links(Sample.find(document, "Quote", SECOND)));
    }

    @Test
    void whatPointedToTheSecondPointsToTheMerged() throws Exception {
        select("Speaker", "Mirela Dorn");
        Ui.keys("m");
        assertEquals("Mirela Dorn, the northern envoy. “The boats sail tomorrow.” She",
                session.selected().getCoveredText());
        AnnotationFS truce = Sample.find(document, "Quote", "a full truce was “a matter of weeks, not of months”");
        assertEquals(List.of(session.selected()), Links.targets(truce, "participants", "speaker"));
    }

    @Test
    void theLastOfItsTypeIsNotMerged() throws Exception {
        select("AgreementArgument", "to open two corridors for fishing crews");
        Ui.keys("m");
        assertFalse(editor.isDirty());
    }

    @Test
    void selectedWordsAreLeftOutOfBothParts() throws Exception {
        select("Quote", "no lasting agreement is near");
        selectText("agreement");
        Ui.keys("b");
        assertEquals("is near", session.selected().getCoveredText());
        assertEquals(List.of("continues no lasting", "speaker Tomas Averik"), links(session.selected()));
    }

    @Test
    void annotationTakesTheSelectedText() throws Exception {
        select("Speaker", "Mirela Dorn");
        AnnotationFS dorn = session.selected();
        selectText("Mirela Dorn, the northern envoy");
        Ui.keys("r");
        assertEquals("Mirela Dorn, the northern envoy", dorn.getCoveredText());
        Ui.keys("<Ctrl+Z>");
        assertEquals("Mirela Dorn", dorn.getCoveredText());
    }

    @Test
    void textIsSelectedUpToAWordByItsLetters() throws Exception {
        int begin = Sample.TEXT.indexOf("northern and");
        Ui.run(() -> {
            session.select(null);
            text.setSelection(begin);
        });
        Ui.keys("<Shift+W>");
        int goal = Sample.TEXT.indexOf("delegations");
        Hint hint = session.hints().stream().filter(h -> h.offset() == goal).findFirst().orElseThrow();
        Ui.keys(hint.code());
        assertEquals("northern and southern delegations", Ui.get(text::getSelectionText));
    }
}
