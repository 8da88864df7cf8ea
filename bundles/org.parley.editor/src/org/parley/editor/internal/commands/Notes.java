package org.parley.editor.internal.commands;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.parley.editor.EditorIds;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.EditorStatus;
import org.parley.editor.internal.form.AnnotationView;

/** Goes to the note of the selected annotation. */
final class Notes {

    private Notes() {
    }

    static void edit(EditorSession session) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (page.showView(EditorIds.ANNOTATION_VIEW) instanceof AnnotationView view) {
                view.focus(session, "note"); //$NON-NLS-1$
            }
        } catch (PartInitException e) {
            EditorStatus.show(e.getStatus());
        }
    }
}
