package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.parley.workbench.internal.start.StartSettings;
import org.parley.workbench.internal.wizards.NewCorpusWizard;
import org.parley.workbench.internal.wizards.QuickWizardDialog;

/** Makes a corpus. */
public final class NewCorpusHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new QuickWizardDialog(Current.shell(event), new NewCorpusWizard(Current.corpora(),
                StartSettings.of(System.getProperties()).home())).open();
        return null;
    }
}
