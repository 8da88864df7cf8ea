package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.EditorIds;
import org.parley.editor.internal.model.Layer;

/** A person works with the editor by its keys. */
class DocumentEditorTest extends EditorTestCase {

    @Test
    void typingNeverChangesTheText() throws Exception {
        Ui.keys("hello <Enter>y9");

        assertEquals(Sample.TEXT, Ui.get(text::getText));
        assertEquals(Sample.TEXT, document.text());
    }

    @Test
    void quoteIsTaggedAcceptedLinkedAndUndoneByKeys() throws Exception {
        int begin = Sample.TEXT.indexOf("crews may leave");
        Ui.run(() -> text.setSelection(begin, begin + "crews may leave from six in the morning".length()));
        Ui.keys("q");

        AnnotationFS quote = session.selected();
        assertEquals("crews may leave from six in the morning", quote.getCoveredText());
        assertEquals("Quote", quote.getType().getShortName());
        assertTrue(editor.isDirty());

        Ui.keys("la");
        assertEquals("Harbour Ministry", Links.targets(quote, "participants", "speaker").get(0).getCoveredText());

        Ui.keys("<Ctrl+Z>");
        assertEquals(0, Links.targets(quote, "participants", "speaker").size());
        Ui.keys("<Ctrl+Z>");
        assertFalse(editor.isDirty());
        Ui.keys("<Ctrl+Shift+Z>");
        assertTrue(editor.isDirty());
        assertEquals(quote, session.selected());
    }

    @Test
    void suggestionsAreWalkedAcceptedAndRejected() throws Exception {
        Ui.keys("n");
        assertEquals("She", session.selected().getCoveredText());
        AnnotationFS she = session.selected();
        Ui.keys("<Enter>");
        assertEquals(State.ACCEPTED, State.of(she));
        AnnotationFS truce = session.selected();
        assertEquals("a full truce was “a matter of weeks, not of months”", truce.getCoveredText());
        Ui.keys("x");
        assertEquals(State.REJECTED, State.of(truce));
        Ui.keys("p");
        assertEquals("Harbour Ministry", session.selected().getCoveredText());
    }

    @Test
    void endsAreMovedByWordAndCharacter() throws Exception {
        select("Speaker", "Mirela Dorn");
        Ui.keys("]");
        assertEquals("Mirela Dorn,", session.selected().getCoveredText());
        Ui.keys("{");
        assertEquals("Mirela Dorn", session.selected().getCoveredText());
        Ui.keys("<Tab>]");
        assertEquals("Dorn", session.selected().getCoveredText());
    }

    @Test
    void kindIsChangedByALetter() throws Exception {
        select("Quote", "no lasting agreement is near");
        Ui.keys("km");
        assertEquals("MIXED", value(session.selected(), "quoteType"));
    }

    @Test
    void nextQuoteWithoutASpeakerIsFound() throws Exception {
        Ui.keys("u");
        assertEquals("“They reached an understanding with themselves.”", session.selected().getCoveredText());
    }

    @Test
    void escapeSelectsNothing() throws Exception {
        select("Speaker", "Mirela Dorn");
        Ui.keys("<Esc>");
        assertNull(session.selected());
    }

    @Test
    void savesAndIsCleanThen() throws Exception {
        Ui.keys("n<Enter>");
        assertTrue(editor.isDirty());
        Ui.keys("<Ctrl+S>");
        assertFalse(editor.isDirty());
        AnnotationDocument again = Ui.get(() -> AnnotationDocument.open(document.corpus(), Sample.NAME, "ines"));
        assertEquals(State.ACCEPTED, State.of(Sample.find(again, "Speaker", "She")));
    }

    @Test
    void allOpenSuggestionsLikeTheSelectedOneAreAcceptedAtOnceAndUndone() throws Exception {
        select("Speaker", "She");
        Ui.keys("<Shift+Enter>");
        assertEquals("accept 3 speakers", session.hints().get(0).label());
        assertEquals(2, count("Speaker", State.ACCEPTED));
        Ui.keys("<Shift+Enter>");
        assertEquals(5, count("Speaker", State.ACCEPTED));
        Ui.keys("<Ctrl+Z>");
        assertEquals(2, count("Speaker", State.ACCEPTED));
    }

    @Test
    void nameAtTheCaretIsTaggedWhereNothingIsSelected() throws Exception {
        int begin = Sample.TEXT.indexOf("envoy");
        Ui.run(() -> text.setCaretOffset(begin + 2));
        Ui.keys("s");
        assertEquals("the northern envoy", session.selected().getCoveredText());
        assertEquals("NOM", value(session.selected(), "mentionType"));
    }

    @Test
    void sameSpanIsNotTaggedTwiceButAccepted() throws Exception {
        AnnotationFS he = Sample.find(document, "Speaker", "He");
        Ui.run(() -> text.setSelection(he.getBegin(), he.getEnd()));
        int before = document.annotations().size();
        Ui.keys("s");
        assertEquals(before, document.annotations().size());
        assertEquals(he, session.selected());
        assertEquals(State.ACCEPTED, State.of(he));
    }

    @Test
    void lettersAreTypedIntoDialogsAndAreNoCommandsThere() throws Exception {
        int before = document.annotations().size();
        InputDialog[] dialog = new InputDialog[1];
        Ui.display().asyncExec(() -> {
            dialog[0] = new InputDialog(Ui.shell(), "Ask", "Name", "", null);
            dialog[0].open();
        });
        Ui.until("dialog", () -> dialog[0] != null && dialog[0].getShell() != null
                && dialog[0].getShell().isVisible());
        Ui.settle();
        Ui.keys("qsx<Enter>");
        Ui.until("closed", () -> dialog[0].getShell() == null);
        assertEquals("qsx", dialog[0].getValue());
        assertEquals(before, document.annotations().size());
    }

    @Test
    void noteIsReachedByAKeyAndKept() throws Exception {
        select("Speaker", "Mirela Dorn");
        Ui.keys(".");
        Ui.keys("ask her");
        Ui.run(() -> Ui.page().activate(editor));
        Ui.settle();
        assertEquals("ask her", value(session.selected(), "note"));
    }

    private enum View {
        IN_FRONT, BEHIND, CLOSED
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aNoteIsTypedWithoutAPauseAndWrittenOn(View view) throws Exception {
        for (String words : List.of("ask her", " and him")) {
            Ui.run(() -> {
                put(view);
                Ui.page().activate(editor);
                session.select(null);
            });
            Ui.settle();
            Ui.type("n." + words);
            Ui.run(() -> Ui.page().activate(editor));
            Ui.settle();
        }
        assertEquals("ask her and him", value(session.selected(), "note"));
    }

    private static void put(View view) {
        try {
            switch (view) {
            case IN_FRONT -> Ui.page().showView(EditorIds.ANNOTATION_VIEW);
            case BEHIND -> Ui.page().showView(EditorIds.OUTLINE_VIEW);
            case CLOSED -> Ui.page().hideView(Ui.page().findView(EditorIds.ANNOTATION_VIEW));
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hiddenLayersAreNotWalkedThrough() throws Exception {
        Ui.run(() -> {
            session.filter().set(Layer.SPEAKER, false);
            session.changed();
        });
        Ui.keys("n");
        assertEquals("Quote", session.selected().getType().getShortName());
    }

    @Test
    void equalInputsShareOneDocument() throws Exception {
        Corpus again = Ui.get(() -> Corpus.open(document.corpus().folder(), CasFactory.ofParleyTypes()));
        DocumentEditorInput input = new DocumentEditorInput(again, Sample.NAME, Sample.ANNOTATOR);
        assertSame(document, Ui.get(() -> DocumentEditor.findOpen(input).orElseThrow()));
    }

    private long count(String type, State state) {
        return document.annotations().stream()
                .filter(a -> a.getType().getShortName().equals(type) && State.of(a) == state).count();
    }

    private static String value(AnnotationFS annotation, String feature) {
        return annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName(feature));
    }
}
