package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.parley.core.State;
import org.parley.editor.DocumentEditor;
import org.parley.editor.internal.EditorSession;

/** Two editors on one document stay in step. */
class TwoEditorsTest extends EditorTestCase {

    @Test
    void editOfOneIsSeenInTheOtherWhichKeepsItsOwnSelection() throws Exception {
        DocumentEditor other = second();
        EditorSession second = Ui.get(() -> other.getAdapter(EditorSession.class));
        assertSame(document, second.document());
        Ui.run(() -> other.select(Sample.find(document, "Cue", "said")));
        Ui.run(() -> Ui.page().activate(editor));
        select("Speaker", "She");
        Ui.keys("<Enter>");
        assertEquals("said", second.selected().getCoveredText());
        assertEquals(State.ACCEPTED, State.of(Sample.find(second.document(), "Speaker", "She")));
        assertTrue(editor.isDirty());
        assertTrue(other.isDirty());
        Ui.keys("<Ctrl+S>");
        assertFalse(other.isDirty());
    }

    @Test
    void closingOneOfTwoAsksNothingAndLosesNothing() throws Exception {
        DocumentEditor other = second();
        Ui.run(() -> Ui.page().activate(editor));
        select("Speaker", "She");
        Ui.keys("<Enter>");
        Ui.display().asyncExec(() -> Ui.page().closeEditor(other, true));
        Ui.until("closed", () -> Ui.page().getEditorReferences().length == 1);
        assertTrue(editor.isDirty());
        assertEquals(State.ACCEPTED, State.of(Sample.find(document, "Speaker", "She")));
    }

    private DocumentEditor second() throws Exception {
        DocumentEditor other = (DocumentEditor) Ui.get(() -> Ui.page().openEditor(editor.getEditorInput(),
                DocumentEditor.ID, true, IWorkbenchPage.MATCH_NONE));
        Ui.until("open", () -> other.document() != null);
        Ui.settle();
        return other;
    }
}
