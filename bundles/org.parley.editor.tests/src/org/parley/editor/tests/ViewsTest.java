package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.editor.EditorIds;
import org.parley.editor.Edits;

/** The views follow the editor, and the editor follows them. */
class ViewsTest extends EditorTestCase {

    @BeforeEach
    void show() throws Exception {
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.ANNOTATION_VIEW)));
        Ui.settle();
    }

    @Test
    void formShowsAndChangesAFeatureAndFollowsUndo() throws Exception {
        select("Quote", "no lasting agreement is near");
        assertEquals("INDIRECT", Ui.get(() -> combo().getText()));
        Ui.run(() -> {
            combo().setText("MIXED");
            combo().notifyListeners(SWT.Selection, new Event());
        });
        AnnotationFS quote = session.selected();
        assertEquals("MIXED", quote.getFeatureValueAsString(quote.getType().getFeatureByBaseName("quoteType")));
        Ui.get(() -> {
            document.undo();
            return null;
        });
        Ui.settle();
        assertEquals("INDIRECT", Ui.get(() -> combo().getText()));
    }

    @Test
    void linkIsRemovedByItsButton() throws Exception {
        select("Quote", "no lasting agreement is near");
        Ui.run(() -> find(Button.class, b -> "Remove Tomas Averik".equals(b.getToolTipText())).get(0)
                .notifyListeners(SWT.Selection, new Event()));
        assertEquals(List.of(), Links.of(session.selected()));
    }

    @Test
    void queueSaysWhatToDoWhereNothingIsAnnotatedYet() throws Exception {
        Predicate<Label> hint = l -> l.getText().startsWith("Nothing is annotated here yet");
        assertEquals(0, Ui.get(() -> find(Label.class, hint).size()));
        Ui.run(() -> document.run(Edits.delete(document, document.annotations())));
        Ui.settle();
        assertEquals(1, Ui.get(() -> find(Label.class, hint).size()));
    }

    @Test
    void suggestionIsSelectedFromTheQueueAndAcceptedThere() throws Exception {
        Table table = Ui.get(() -> find(Table.class, t -> true).get(0));
        assertEquals(8, Ui.get(table::getItemCount));
        Ui.run(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
        AnnotationFS first = session.selected();
        assertEquals("She", first.getCoveredText());
        Ui.run(() -> {
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            table.notifyListeners(SWT.KeyDown, enter);
        });
        Ui.settle();
        assertEquals(State.ACCEPTED, State.of(first));
        assertEquals(7, Ui.get(table::getItemCount));
        assertEquals("a full truce was “a matter of weeks, not of months”", session.selected().getCoveredText());
    }

    @Test
    void outlineFollowsTheEditor() throws Exception {
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.OUTLINE_VIEW)));
        select("Cue", "According to");
        Tree tree = Ui.get(() -> find(Tree.class, t -> true).get(0));
        assertEquals("According to", Ui.get(() -> tree.getSelection()[0].getText()));
    }

    @Test
    void viewsSaySoWhenNoDocumentIsOpen() throws Exception {
        close();
        Ui.settle();
        assertTrue(Ui.get(() -> find(Table.class, t -> true).get(0).getItemCount() == 0));
    }

    private Combo combo() {
        return find(Combo.class, c -> true).get(0);
    }

    private static <T extends Control> List<T> find(Class<T> type, Predicate<T> wanted) {
        return Ui.find(Ui.shell(), type, wanted);
    }
}
