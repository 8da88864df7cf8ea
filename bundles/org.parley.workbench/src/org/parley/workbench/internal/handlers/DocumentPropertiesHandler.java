package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parley.workbench.internal.records.RecordEditing;

/** Shows what is known of a document beside its text, to be changed. */
public final class DocumentPropertiesHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Current.documents(event).stream().findFirst().ifPresent(document -> RecordEditing.open(shell, document));
        return null;
    }
}
