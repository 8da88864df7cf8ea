package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.parley.workbench.WorkbenchIds;

/** Goes to the line of the corpus view that says which documents are shown. */
public final class FilterDocumentsHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = Current.page(event);
        if (page != null) {
            try {
                if (page.showView(WorkbenchIds.CORPUS_VIEW) instanceof Filtered view) {
                    view.focusFilter();
                }
            } catch (PartInitException e) {
                throw new ExecutionException(WorkbenchIds.CORPUS_VIEW, e);
            }
        }
        return null;
    }
}
