package org.parley.workbench.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.wizards.ExportWizard;
import org.parley.workbench.internal.wizards.QuickWizardDialog;

/** Exports documents of a corpus. What is not saved yet is asked about first, since files are exported. */
public final class ExportHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<CorpusEntry> corpus = Current.corpus(event);
        IWorkbenchPage page = Current.page(event);
        if (corpus.isEmpty() || page == null || !page.saveAllEditors(true)) {
            return null;
        }
        List<DocumentEntry> selected = Current.documents(event).stream().filter(d -> d.corpus() == corpus.get())
                .toList();
        try {
            new QuickWizardDialog(Current.shell(event), new ExportWizard(corpus.get(), selected,
                    Current.corpora().contributions().exporters())).open();
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
        return null;
    }
}
