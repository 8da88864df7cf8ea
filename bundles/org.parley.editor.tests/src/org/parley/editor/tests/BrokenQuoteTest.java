package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.editor.EditorIds;

/** A quote that is broken by words between is one quote, whichever part is selected and wherever it is worked on. */
class BrokenQuoteTest extends EditorTestCase {

    private AnnotationFS first;
    private AnnotationFS second;

    @BeforeEach
    void find() throws Exception {
        first = Sample.find(document, "Quote", "“We did not come for photographs, we came for the boats,”");
        second = Sample.find(document, "Quote", "“The boats sail tomorrow.”");
    }

    @Test
    void rejectedSuggestionGoesWithAllItsParts() throws Exception {
        suggested();
        select("Quote", second.getCoveredText());
        Ui.keys("x");
        assertEquals("REJECTED REJECTED", State.of(first) + " " + State.of(second));
        Ui.keys("<Ctrl+Z>");
        assertEquals("SUGGESTED SUGGESTED", State.of(first) + " " + State.of(second));
    }

    @Test
    void kindFeaturesAndDoubtAreThoseOfAllParts() throws Exception {
        select("Quote", second.getCoveredText());
        Ui.keys("k" + code("MIXED"));
        assertEquals("MIXED MIXED", values("quoteType"));
        Ui.keys("!");
        assertEquals("true true", values("unsure"));
        Ui.keys("<Ctrl+Z>");
        assertEquals("false false", values("unsure"));
    }

    @Test
    void linkIsTakenAwayFromAllPartsAndComesBackWithThem() throws Exception {
        select("Quote", first.getCoveredText());
        Ui.keys("l");
        letter("Tomas Averik");
        assertEquals("[Tomas Averik] [Tomas Averik]", speakers());
        Ui.keys("l");
        letter("Tomas Averik");
        assertEquals("[] []", speakers());
        Ui.keys("<Ctrl+Z>");
        assertEquals("[Tomas Averik] [Tomas Averik]", speakers());
    }

    @Test
    void linkIsTakenAwayFromAllPartsByTheForm() throws Exception {
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.ANNOTATION_VIEW)));
        select("Quote", first.getCoveredText());
        Ui.keys("l");
        letter("Tomas Averik");
        Ui.run(() -> Ui.find(Ui.shell(), Button.class, b -> "Remove Tomas Averik".equals(b.getToolTipText())).get(0)
                .notifyListeners(SWT.Selection, new Event()));
        assertEquals("[] []", speakers());
    }

    @Test
    void suggestionThatIsAcceptedInTheQueueTakesItsPartsAndSpeakerAlong() throws Exception {
        suggested();
        Ui.run(() -> Links.targets(first, "participants", "speaker").forEach(State.SUGGESTED::set));
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.SUGGESTIONS_VIEW)));
        select("Quote", first.getCoveredText());
        Ui.run(() -> {
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            Ui.find(Ui.shell(), Table.class, t -> true).get(0).notifyListeners(SWT.KeyDown, enter);
        });
        Ui.settle();
        AnnotationFS dorn = Sample.find(document, "Speaker", "Mirela Dorn");
        assertEquals("ACCEPTED ACCEPTED ACCEPTED", State.of(first) + " " + State.of(second) + " " + State.of(dorn));
    }

    /** As if the machine had found it. */
    private void suggested() throws Exception {
        Ui.run(() -> List.of(first, second).forEach(State.SUGGESTED::set));
    }

    private String code(String label) throws Exception {
        Ui.keys("k");
        String code = session.hints().stream().filter(h -> h.label().equals(label)).findFirst().orElseThrow().code();
        Ui.keys("<Esc>");
        return code;
    }

    private void letter(String words) throws Exception {
        int begin = Sample.TEXT.indexOf(words);
        Ui.keys(session.hints().stream().filter(h -> h.offset() == begin).findFirst().orElseThrow().code());
    }

    private String values(String feature) {
        return Sample.value(first, feature) + ' ' + Sample.value(second, feature);
    }

    private String speakers() {
        return speakers(first) + " " + speakers(second);
    }

    private static List<String> speakers(AnnotationFS quote) {
        return Links.targets(quote, "participants", "speaker").stream().map(AnnotationFS::getCoveredText).toList();
    }
}
