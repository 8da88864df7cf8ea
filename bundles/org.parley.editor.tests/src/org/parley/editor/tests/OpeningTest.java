package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.OpenDocumentJob;

/** Documents are read in the background, with a way out while they are and words where they cannot be. */
class OpeningTest extends EditorTestCase {

    @Test
    void editorSaysThatItOpensUntilTheDocumentIsThere() throws Exception {
        DocumentEditorInput input = input("second");
        List<AnnotationDocument> told = new ArrayList<>();
        DocumentEditor opening = Ui.get(() -> {
            DocumentEditor made = (DocumentEditor) Ui.page().openEditor(input, DocumentEditor.ID);
            made.whenOpen(told::add);
            assertNull(made.document(), "nothing is read on the UI thread");
            assertNull(made.getAdapter(EditorSession.class));
            assertFalse(made.isDirty());
            made.select(null); // nothing to select in, and no failure
            assertEquals(List.of("Opening 03 second-round …", "Cancel"), words(Ui.shell()));
            return made;
        });
        Ui.until("the document", () -> opening.document() != null);
        assertEquals(List.of(opening.document()), told);
        assertEquals(List.of(), Ui.get(() -> words(Ui.shell())));
        Ui.keys("n<Enter>");
        assertTrue(Ui.get(opening::isDirty), "the editor that was active while it opened has the focus");
    }

    @Test
    void cancelClosesTheEditor() throws Exception {
        DocumentEditorInput input = input("cancelled");
        Ui.run(() -> {
            try {
                Ui.page().openEditor(input, DocumentEditor.ID);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
            press("Cancel");
        });
        Job.getJobManager().join(OpenDocumentJob.FAMILY, null);
        Ui.settle();
        assertEquals(1, Ui.get(() -> Ui.page().getEditorReferences().length));
        assertTrue(Ui.get(() -> DocumentEditor.findOpen(input)).isEmpty());
    }

    @Test
    void editorSaysWhyADocumentCannotBeReadAndTriesAgain() throws Exception {
        DocumentEditorInput input = input("broken");
        String good = Files.readString(input.file());
        Files.writeString(input.file(), good.replace("</xmi:XMI>", ""), StandardCharsets.UTF_8);

        DocumentEditor opening = (DocumentEditor) Ui
                .get(() -> Ui.page().openEditor(input, DocumentEditor.ID));
        Ui.until("the failure", () -> words(Ui.shell()).contains("Try Again"));
        String words = Ui.get(() -> words(Ui.shell()).get(0));
        assertTrue(words.startsWith("03 second-round cannot be opened: ") && words.contains(input.file().toString()),
                words);
        Ui.screenshot("cannot-be-opened");

        Files.writeString(input.file(), good, StandardCharsets.UTF_8);
        Ui.run(() -> press("Try Again"));
        Ui.until("the document", () -> opening.document() != null);
        assertEquals(Sample.TEXT, opening.document().text());
    }

    @Test
    void twoEditorsThatOpenOneDocumentAtOnceShareIt() throws Exception {
        DocumentEditorInput input = input("shared");
        List<DocumentEditor> both = Ui.get(() -> List.of(
                (DocumentEditor) Ui.page().openEditor(input, DocumentEditor.ID, true, 0),
                (DocumentEditor) Ui.page().openEditor(input, DocumentEditor.ID, true, 0)));
        Ui.until("the document", () -> both.stream().allMatch(e -> e.document() != null));
        assertSame(both.get(0).document(), both.get(1).document());
        Ui.settle();
        assertEquals(List.of(), Ui.get(() -> List.of(Ui.display().getShells()).stream().map(Shell::getText)
                .filter("Problem Occurred"::equals).toList()), "the journal of the one that is let go says nothing");
    }

    private DocumentEditorInput input(String name) throws Exception {
        Path place = folder.resolve(name);
        Corpus corpus = Sample.corpus(place);
        return new DocumentEditorInput(corpus, Sample.NAME, Sample.ANNOTATOR);
    }

    private static void press(String label) {
        for (Control control : all(Ui.shell())) {
            if (control instanceof Button button && button.isVisible()
                    && button.getText().replace("&", "").equals(label)) {
                button.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        throw new AssertionError("no button " + label);
    }

    /** The labels and buttons of the editor area where no page of text is. */
    private static List<String> words(Composite root) {
        List<String> words = new ArrayList<>();
        boolean[] found = new boolean[1];
        for (Control control : all(root)) {
            if (control instanceof Button button && button.isVisible()
                    && (button.getStyle() & SWT.PUSH) != 0) {
                String label = button.getText().replace("&", "");
                if (List.of("Cancel", "Try Again", "Close").contains(label)) {
                    if (!found[0]) {
                        words.add(((Label) button.getParent().getChildren()[0]).getText());
                        found[0] = true;
                    }
                    words.add(label);
                }
            }
        }
        return words;
    }

    private static List<Control> all(Composite root) {
        List<Control> found = new ArrayList<>();
        for (Control child : root.getChildren()) {
            found.add(child);
            if (child instanceof Composite composite && !(child instanceof StyledText)) {
                found.addAll(all(composite));
            }
        }
        return found;
    }
}
