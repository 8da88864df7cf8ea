package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.workbench.internal.documents.Documents;

/** A document that two windows show. */
class TwoWindowsTest extends DocumentTestCase {

    /** Logged now and then by the platform about its own order when it closes a window. */
    private static final String OF_THE_PLATFORM = "Trying to access already disposed part";

    @BeforeEach
    void openSecond() throws Exception {
        Ui.command("org.eclipse.ui.window.newWindow");
        Ui.until("the second window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 2
                && second().getActivePage() != null);
        Ui.sync(() -> { // without a window manager the focus follows the pointer: out of where one window hides the other
            Rectangle screen = Ui.display().getBounds();
            Ui.display().setCursorLocation(screen.width - 1, screen.height - 1);
            Documents.open(second().getActivePage(), Documents.of(first()).orElseThrow());
            return null;
        });
        Ui.until("the document in the second window", TwoWindowsTest::isOpenInSecond);
        assertSame(first().document(), inSecond().document());
    }

    @AfterEach
    void close() throws Exception {
        Ui.sync(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1 || second().close());
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
    }

    private static DocumentEditor first() {
        return (DocumentEditor) Ui.page().getActiveEditor();
    }

    private static IWorkbenchWindow second() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[1];
    }

    private static DocumentEditor inSecond() {
        return (DocumentEditor) second().getActivePage().getActiveEditor();
    }

    private static boolean isOpenInSecond() {
        return inSecond() != null && inSecond().document() != null;
    }

    @Test
    void bothGetTheNewLayersOfTheirCorpus() throws Exception {
        OwnLayersTest.addPromise();
        OwnLayersTest.apply();

        Ui.until("the document in the second window again", TwoWindowsTest::isOpenInSecond);
        assertSame(first().document(), inSecond().document());
        OwnLayersTest.tag("WEAK");
        assertEquals(1, Ui.sync(() -> inSecond().document().annotations(0, 10).stream()
                .filter(a -> a.getType().getShortName().equals("Promise")).count()));
    }

    @Test
    void oneIsClosedAndTheOtherGoesOn() throws Exception {
        List<String> errors = new ArrayList<>();
        ILogListener listener = (status, plugin) -> {
            if (!status.getMessage().startsWith(OF_THE_PLATFORM)) {
                errors.add(status.toString());
            }
        };
        suggest(5);
        Ui.until("it is counted", () -> CorpusList.open(CORPUS).get(5).equals("1"));

        Platform.addLogListener(listener);
        try {
            Ui.sync(() -> second().close());
            Ui.settle();
            assertEquals("1", CorpusList.open(CORPUS).get(5), "what the file holds does not count yet");
            suggest(9);
            Ui.until("it is counted still", () -> CorpusList.open(CORPUS).get(5).equals("2"));
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of(), errors);
    }

    /** Makes an annotation at the beginning that is not accepted, and does not save it. */
    private static void suggest(int end) throws Exception {
        Ui.sync(() -> {
            AnnotationDocument document = first().document();
            EditOperation made = Edits.create(document, document.cas().getTypeSystem().getType("org.parley.type.Cue"),
                    0, end);
            document.run(made);
            return document.run(Edits.suggestFeature(document, made.focus(), "state", State.SUGGESTED.name()));
        });
    }
}
