package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.parley.workbench.internal.records.RecordEditing;

/** Shows what is known of a document beside its text, to be changed. */
public final class DocumentPropertiesHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = Current.page(event);
        if (page != null) {
            Current.documents(event).stream().findFirst()
                    .ifPresent(document -> RecordEditing.open(page.getWorkbenchWindow().getShell(), document));
        }
        return null;
    }
}
