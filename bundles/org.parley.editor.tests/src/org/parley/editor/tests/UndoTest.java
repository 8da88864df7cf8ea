package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.UIElement;
import org.junit.jupiter.api.Test;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.Edits;

/** What undo says, brings back and keeps. */
class UndoTest extends EditorTestCase {

    @Test
    void menuSaysWhatIsUndoneInFull() throws Exception {
        select("Speaker", "Mirela Dorn");
        Ui.keys("x");
        assertEquals("&Undo delete speaker “Mirela Dorn” with 1 link", label("org.eclipse.ui.edit.undo"));
        Ui.keys("<Ctrl+Z>");
        assertEquals("&Redo delete speaker “Mirela Dorn” with 1 link", label("org.eclipse.ui.edit.redo"));
        assertEquals("&Undo", label("org.eclipse.ui.edit.undo"));
    }

    @Test
    void undoBringsBackTheSelectionThatThereWas() throws Exception {
        select("Speaker", "Mirela Dorn");
        AnnotationFS dorn = session.selected();
        Ui.keys("x");
        assertNull(session.selected());
        select("Speaker", "Tomas Averik");
        Ui.keys("<Ctrl+Z>");
        assertEquals(dorn, session.selected());
    }

    @Test
    void undoOfATagBringsBackTheSelectedText() throws Exception {
        int begin = Sample.TEXT.indexOf("crews may leave");
        Ui.run(() -> text.setSelection(begin, begin + 15));
        Ui.keys("q");
        Ui.run(() -> text.setSelection(0));
        Ui.keys("<Ctrl+Z>");
        assertEquals("crews may leave", Ui.get(text::getSelectionText));
    }

    @Test
    void historyIsKeptAfterSaving() throws Exception {
        select("Speaker", "She");
        Ui.keys("<Enter><Ctrl+S>");
        assertFalse(editor.isDirty());
        Ui.keys("<Ctrl+Z>");
        assertTrue(editor.isDirty());
        assertEquals("SUGGESTED", Sample.value(Sample.find(document, "Speaker", "She"), "state"));
    }

    @Test
    void whoWorksOnWhileItIsSavedLosesNothingAndSeesWhatIsNotSaved() throws Exception {
        AnnotationFS she = Sample.find(document, "Speaker", "She");
        AnnotationFS he = Sample.find(document, "Speaker", "He");
        Ui.run(() -> {
            document.run(Edits.accept(document, List.of(she)));
            Ui.display().asyncExec(() -> document.run(Edits.accept(document, List.of(he)))); // while it is being saved
            editor.doSave(new NullProgressMonitor());
        });
        Ui.settle();
        AnnotationDocument saved = AnnotationDocument.open(document.corpus(), Sample.NAME, Sample.ANNOTATOR);
        assertEquals("ACCEPTED", Sample.value(Sample.find(saved, "Speaker", "She"), "state"));
        assertEquals("ACCEPTED", Sample.value(he, "state"));
        boolean heToo = Sample.value(Sample.find(saved, "Speaker", "He"), "state").equals("ACCEPTED");
        assertEquals(!heToo, document.isDirty());
    }

    @Test
    void eachDocumentHasItsOwnHistory() throws Exception {
        select("Speaker", "She");
        Ui.keys("<Enter>");
        AnnotationDocument first = document;
        Corpus corpus = document.corpus();
        corpus.addDocument("04 other", out -> out.write("Nobody spoke.".getBytes()));
        DocumentEditor other = (DocumentEditor) Ui.get(() -> Ui.page()
                .openEditor(new DocumentEditorInput(corpus, "04 other", Sample.ANNOTATOR), DocumentEditor.ID));
        Ui.settle();
        Ui.keys("<Ctrl+Z>");
        assertTrue(first.isDirty());
        assertFalse(other.isDirty());
        Ui.run(() -> Ui.page().activate(editor));
        Ui.settle();
        Ui.keys("<Ctrl+Z>");
        assertFalse(first.isDirty());
    }

    private static String label(String command) throws Exception {
        return Ui.get(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            ICommandService commands = window.getService(ICommandService.class);
            AtomicReference<String> text = new AtomicReference<>();
            UIElement element = new UIElement(window) {
                @Override
                public void setText(String newText) {
                    text.set(newText);
                }

                @Override
                public void setTooltip(String tooltip) {
                    // not looked at
                }

                @Override
                public void setIcon(ImageDescriptor icon) {
                    // not looked at
                }

                @Override
                public void setDisabledIcon(ImageDescriptor icon) {
                    // not looked at
                }

                @Override
                public void setHoverIcon(ImageDescriptor icon) {
                    // not looked at
                }

                @Override
                public void setChecked(boolean checked) {
                    // not looked at
                }
            };
            commands.unregisterElement(commands
                    .registerElementForCommand(new ParameterizedCommand(commands.getCommand(command), null), element));
            return text.get();
        });
    }
}
