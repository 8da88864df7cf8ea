package org.parley.workbench.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;

/** Opens the document after or before the one in front; at the ends nothing happens. */
public final class StepDocumentHandler extends CorpusHandler {

    private static final String STEP = "org.parley.workbench.step"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = Current.page(event);
        int step = Integer.parseInt(event.getParameter(STEP));
        Current.document(page).ifPresent(document -> {
            List<DocumentEntry> all = document.corpus().documents();
            int next = all.indexOf(document) + step;
            if (next >= 0 && next < all.size()) {
                Documents.open(page, all.get(next));
            }
        });
        return null;
    }
}
