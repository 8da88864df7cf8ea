package org.parley.workbench.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.wizards.ImportWizard;
import org.parley.workbench.internal.wizards.QuickWizardDialog;

/** Imports files into a corpus. */
public final class ImportTextsHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<CorpusEntry> corpus = Current.corpus(event);
        if (corpus.isPresent()) {
            new QuickWizardDialog(Current.shell(event),
                    new ImportWizard(Current.corpora(), corpus.get())).open();
        }
        return null;
    }
}
