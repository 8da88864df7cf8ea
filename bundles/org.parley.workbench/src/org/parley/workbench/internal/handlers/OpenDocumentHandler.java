package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.parley.workbench.internal.documents.Documents;

/** Opens the selected documents. */
public final class OpenDocumentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Current.documents(event).forEach(Documents::openLater);
        return null;
    }
}
