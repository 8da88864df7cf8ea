package org.parley.workbench.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.parley.core.people.WorkState;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.people.StateChange;

/** Says how far the person is with the selected documents, or with the one in front. What is finished is saved first. */
public final class SetStateHandler extends CorpusHandler {

    private static final String STATE = "org.parley.workbench.state"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String word = event.getParameter(STATE);
        WorkState state = WorkState.of(word).orElseThrow(() -> new ExecutionException(STATE + '=' + word));
        List<DocumentEntry> documents = Current.documents(event);
        for (DocumentEntry document : documents) {
            if (!state.isProtected() || save(Current.page(event), document)) {
                StateChange.later(document, state);
            }
        }
        return null;
    }

    /** Whether there is nothing left to save. */
    private static boolean save(IWorkbenchPage page, DocumentEntry document) {
        if (page == null || Documents.inEditor(document).filter(d -> d.isDirty()).isEmpty()) {
            return true;
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (Documents.of(editor).filter(document::equals).isPresent() && editor.isDirty()) {
                editor.doSave(new NullProgressMonitor());
            }
        }
        return Documents.inEditor(document).filter(d -> d.isDirty()).isEmpty();
    }
}
