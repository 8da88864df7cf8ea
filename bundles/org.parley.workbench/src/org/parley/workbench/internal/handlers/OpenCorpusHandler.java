package org.parley.workbench.internal.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.parley.workbench.internal.Messages;

/** Asks for a folder and opens the corpus in it. */
public final class OpenCorpusHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DirectoryDialog dialog = new DirectoryDialog(Current.shell(event), SWT.OPEN);
        dialog.setText(Messages.openCorpus_title);
        dialog.setMessage(Messages.openCorpus_message);
        String folder = dialog.open();
        if (folder != null) {
            new OpenCorpusJob(Current.corpora(), Path.of(folder)).schedule();
        }
        return null;
    }
}
