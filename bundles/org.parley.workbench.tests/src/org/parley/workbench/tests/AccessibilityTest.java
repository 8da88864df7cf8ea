package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
                Ui.sync(() -> nameless.addAll(AccessibleNames.missing(Ui.window().getShell())));
            }
        }
        if (Workbench.isRestarted()) {
            nameless.removeIf(n -> n.startsWith("CTabItem"));
        }
        assertEquals(List.of(), nameless.stream().distinct().toList());
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.parley.workbench.newCorpus", "org.parley.workbench.importTexts",
            "org.parley.workbench.export", "org.parley.workbench.documentProperties" })
    void wizardsHaveNames(String command) throws Exception {
        Workbench.fresh(home);
        Ui.until("the document", () -> Ui.page().getActiveEditor() != null);
        Ui.command(command);
        Ui.until("the wizard", () -> dialog() != null);
        Ui.settle();
        List<String> nameless = Ui.sync(() -> AccessibleNames.missing(dialog()));
        Ui.sync(() -> {
            dialog().close();
            return null;
        });
        assertEquals(List.of(), nameless);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "org.parley.workbench.preferences.general", "org.parley.workbench.preferences.annotators" })
    void preferencesHaveNames(String page) throws Exception {
        Workbench.fresh(home);
        PreferenceDialog dialog = Ui.sync(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), page, null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Ui.settle();
        List<String> nameless = Ui.sync(() -> {
            try {
                return AccessibleNames.missing(dialog.getShell());
            } finally {
                dialog.close();
            }
        });
        assertEquals(List.of(), nameless);
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
                return AccessibleNames.missing(shell);
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

    private static Shell dialog() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell != Ui.window().getShell() && !shell.getText().isEmpty()) {
                return shell;
            }
        }
        return null;
    }
}
