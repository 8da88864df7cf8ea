package org.parley.workbench.internal.start;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.annotate.AnnotateJob;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.documents.Documents;

/**
 * Has the annotators make suggestions in the first document that a newcomer sees, so that there is something to see. They
 * come as an edit that is not saved and that undo takes back, as if the person had asked for them.
 */
final class FirstSuggestions {

    private FirstSuggestions() {
    }

    /** Begins with it once the document is open in an editor; does nothing if it has annotations. */
    static void make(OpenCorpora corpora, DocumentEntry document) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                if (window.getActivePage() != null
                        && window.getActivePage().getActiveEditor() instanceof DocumentEditor editor
                        && Documents.of(editor).filter(document::equals).isPresent()) {
                    editor.whenOpen(opened -> {
                        if (opened.annotations().isEmpty()) {
                            new AnnotateJob(corpora, document.corpus(), List.of(document)).schedule();
                        }
                    });
                }
            }
        });
    }
}
