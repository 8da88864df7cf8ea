package org.parley.workbench.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.parley.core.corpus.Corpus;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.people.PeopleMessages;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Shows the annotations that somebody else made of a document, to be read only. */
public final class OpenOthersHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = Current.page(event);
        if (page == null) {
            return null;
        }
        Shell shell = page.getWorkbenchWindow().getShell(); // the active one may be gone by then
        Current.documents(event).stream().findFirst().ifPresent(document -> Job
                .createSystem(NLS.bind(PeopleMessages.others_job, document.name()), (ICoreRunnable) monitor -> {
                    Corpus corpus = document.corpus().corpus();
                    List<String> others = corpus.annotators().stream()
                            .filter(a -> !a.equals(WorkbenchPreferences.annotator()))
                            .filter(a -> corpus.hasAnnotations(document.name(), a)).toList();
                    shell.getDisplay().asyncExec(() -> choose(page, shell, document, others));
                }).schedule());
        return null;
    }

    private static void choose(IWorkbenchPage page, Shell shell, DocumentEntry document, List<String> others) {
        if (others.isEmpty()) {
            MessageDialog.openInformation(shell, PeopleMessages.others_title,
                    NLS.bind(PeopleMessages.others_none, document.name()));
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider());
        dialog.setTitle(PeopleMessages.others_title);
        dialog.setMessage(NLS.bind(PeopleMessages.others_message, document.name()));
        dialog.setElements(others.toArray());
        dialog.setMultipleSelection(true);
        dialog.setInitialSelections(others.get(0));
        if (dialog.open() == Window.OK) {
            for (Object other : dialog.getResult()) {
                Documents.open(page, document, (String) other, true);
            }
        }
    }
}
