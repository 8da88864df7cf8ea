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
        Ui.run(() -> document
                .run(org.parley.editor.Edits.accept(document,
                        java.util.List.of(Sample.find(document, "Speaker", "She")))));
        Ui.settle();
        assertEquals("said", second.selected().getCoveredText());
        assertEquals(State.ACCEPTED, State.of(Sample.find(second.document(), "Speaker", "She")));
        assertTrue(editor.isDirty());
        assertTrue(other.isDirty());
        Ui.run(() -> editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
        assertFalse(other.isDirty());
    }

    @Test
    void onlyTheLastOfTwoEditorsAsksBeforeItCloses() throws Exception {
        DocumentEditor other = second();
        Ui.run(() -> document.run(org.parley.editor.Edits.accept(document,
                java.util.List.of(Sample.find(document, "Speaker", "She")))));
        assertFalse(Ui.get(other::isSaveOnCloseNeeded));
        assertTrue(Ui.get(() -> Ui.page().closeEditor(other, true)), "it asked");
        assertTrue(Ui.get(editor::isSaveOnCloseNeeded));
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
