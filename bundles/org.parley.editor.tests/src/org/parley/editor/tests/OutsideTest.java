package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.Edits;

/** Another program changes the file of a document that is open here. */
class OutsideTest extends EditorTestCase {

    @Test
    void changeIsNoticedAndReloaded() throws Exception {
        otherProgram("Speaker", "He");
        press("&Reload");
        Ui.until("reloaded", () -> State.of(Sample.find(document, "Speaker", "He")) == State.ACCEPTED);
        assertFalse(editor.isDirty());
        Ui.keys("<Ctrl+Z>");
        assertEquals(State.SUGGESTED, State.of(Sample.find(document, "Speaker", "He")));
    }

    @Test
    void changeIsMergedWithWhatIsNotSaved() throws Exception {
        select("Speaker", "She");
        Ui.keys("<Enter>");
        otherProgram("Speaker", "He");
        press("&Merge");
        Ui.until("merged", () -> State.of(Sample.find(document, "Speaker", "He")) == State.ACCEPTED);
        assertEquals(State.ACCEPTED, State.of(Sample.find(document, "Speaker", "She")));
        assertTrue(editor.isDirty());
        Ui.keys("<Ctrl+S>");
        Ui.until("saved", () -> !editor.isDirty());
        AnnotationDocument again = read();
        assertEquals("ACCEPTED ACCEPTED", Sample.value(Sample.find(again, "Speaker", "She"), "state") + ' '
                + Sample.value(Sample.find(again, "Speaker", "He"), "state"));
        again.dispose();
    }

    @Test
    void fileIsNeverOverwrittenWithoutAsking() throws Exception {
        select("Speaker", "She");
        Ui.keys("<Enter>");
        otherProgram("Speaker", "He");
        press("&Keep Mine");
        byte[] theirs = Files.readAllBytes(document.file());
        Ui.display().asyncExec(() -> editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
        Shell dialog = dialog();
        Ui.run(dialog::close);
        Ui.settle();
        assertEquals(-1, java.util.Arrays.mismatch(theirs, Files.readAllBytes(document.file())));
        assertTrue(editor.isDirty());
        Ui.display().asyncExec(() -> editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
        press("&Save Over It");
        Ui.until("saved", () -> !editor.isDirty());
        AnnotationDocument again = read();
        assertEquals(State.SUGGESTED, State.of(Sample.find(again, "Speaker", "He")));
        again.dispose();
    }

    private void otherProgram(String type, String words) throws Exception {
        AnnotationDocument theirs = read();
        theirs.execute(Edits.accept(theirs, List.of(Sample.find(theirs, type, words))));
        theirs.save();
        theirs.dispose();
    }

    private AnnotationDocument read() throws Exception {
        return AnnotationDocument.open(document.corpus(), Sample.NAME, Sample.ANNOTATOR);
    }

    private static Shell dialog() throws Exception {
        Shell[] found = new Shell[1];
        Ui.until("question", () -> {
            for (Shell shell : Ui.display().getShells()) {
                if (shell.getText().equals("Changed by Another Program") && shell.isVisible()) {
                    found[0] = shell;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    private static void press(String label) throws Exception {
        Shell dialog = dialog();
        Ui.display().asyncExec(() -> find(dialog, label).notifyListeners(SWT.Selection, new Event()));
        Ui.until("answered", dialog::isDisposed);
    }

    private static Button find(Composite parent, String label) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().equals(label)) {
                return button;
            }
            Button below = child instanceof Composite composite ? find(composite, label) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
