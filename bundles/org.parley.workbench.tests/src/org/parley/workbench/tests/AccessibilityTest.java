package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditorIds;
import org.parley.workbench.WorkbenchIds;

/** Everything in the running workbench has a name for assistive technology. */
class AccessibilityTest {

    @TempDir
    Path home;

    @Test
    void theWindowItsMenusTheEditorAndEveryViewHaveNames() throws Exception {
        Workbench.fresh(home);
        CorpusList.open("Parley samples", "03-back-to-ostrevik");
        Ui.command("org.parley.workbench.annotateDocument");
        Ui.until("suggestions", () -> Ui.page().getDirtyEditors().length > 0);
        List<String> nameless = new ArrayList<>();
        for (String view : new String[] { WorkbenchIds.CORPUS_VIEW, WorkbenchIds.SPEAKERS_VIEW,
                WorkbenchIds.GUIDELINES_VIEW, EditorIds.OUTLINE_VIEW, EditorIds.SUGGESTIONS_VIEW,
                EditorIds.PROBLEMS_VIEW, WorkbenchIds.HISTORY_VIEW, EditorIds.ANNOTATION_VIEW }) {
            Ui.sync(() -> Ui.page().showView(view));
            for (String type : new String[] { "Quote", "Speaker", "Agreement" }) {
                Ui.sync(() -> {
                    AnnotationDocument document = ((DocumentEditor) Ui.page().getActiveEditor()).document();
                    document.annotations().stream().filter(a -> a.getType().getShortName().equals(type)).findFirst()
                            .ifPresent(((DocumentEditor) Ui.page().getActiveEditor())::select);
                    return null;
                });
                Ui.settle();
                Ui.sync(() -> nameless.addAll(AccessibleTree.missing(Ui.window().getShell())));
            }
        }
        assertEquals(List.of(), nameless.stream().distinct().toList());
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
    }

    /** The walk itself finds what has no name, and only that. */
    @Test
    void theWalkFindsWhatHasNoName() throws Exception {
        Workbench.fresh(home);
        List<String> nameless = Ui.sync(() -> {
            Shell shell = new Shell(Ui.window().getShell(), SWT.NONE);
            shell.setText("Test");
            Composite named = new Composite(shell, SWT.NONE);
            new Label(named, SWT.NONE).setText("Name");
            new Text(named, SWT.BORDER);
            new Text(new Composite(shell, SWT.NONE), SWT.BORDER);
            shell.open();
            try {
                return AccessibleTree.missing(shell);
            } finally {
                shell.dispose();
            }
        });
        assertEquals(1, nameless.size(), nameless.toString());
        assertTrue(nameless.get(0).startsWith("Text"), nameless.toString());
        Ui.sync(() -> {
            Ui.window().getShell().notifyListeners(SWT.Activate, new Event());
            return null;
        });
    }
}
