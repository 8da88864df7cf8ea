package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.parley.workbench.WorkbenchIds;

/** Shows what the type of the selected annotation is for and the guidelines; given again there, goes back to the text. */
public final class GuidelinesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = Current.page(event);
        if (page == null) {
            return null;
        }
        if (page.getActivePart() != null && page.getActivePart() == page.findView(WorkbenchIds.GUIDELINES_VIEW)
                && page.getActiveEditor() != null) {
            page.activate(page.getActiveEditor());
            return null;
        }
        try {
            page.showView(WorkbenchIds.GUIDELINES_VIEW);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
