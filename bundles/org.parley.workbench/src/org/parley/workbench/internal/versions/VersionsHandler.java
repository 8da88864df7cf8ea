package org.parley.workbench.internal.versions;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.handlers.Current;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Shows the versions of a document. What is not saved yet is asked about first, since files are compared. */
public final class VersionsHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(!Current.corpora().all().isEmpty());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = Current.shell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<DocumentEntry> documents = Current.documents(event);
        if (documents.isEmpty() || page == null || !saved(page, documents.get(0))) {
            return null;
        }
        DocumentEntry document = documents.get(0);
        String annotator = WorkbenchPreferences.annotator();
        try {
            new VersionsDialog(shell, document, annotator,
                    new VersionList(document.corpus().corpus(), document.name(), annotator)).open();
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
        return null;
    }

    private static boolean saved(IWorkbenchPage page, DocumentEntry document) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (Documents.of(editor).filter(document::equals).isPresent()) {
                return page.saveEditor(editor, true);
            }
        }
        return true;
    }
}
