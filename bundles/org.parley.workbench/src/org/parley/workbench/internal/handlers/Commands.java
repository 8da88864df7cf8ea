package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Ids of the commands that parts of the workbench give themselves, and how they do. */
public final class Commands {

    /** Opens what is selected in the corpus view. */
    public static final String OPEN_DOCUMENT = "org.parley.workbench.openDocument"; //$NON-NLS-1$
    /** Makes a corpus. */
    public static final String NEW_CORPUS = "org.parley.workbench.newCorpus"; //$NON-NLS-1$
    /** Opens a corpus. */
    public static final String OPEN_CORPUS = "org.parley.workbench.openCorpus"; //$NON-NLS-1$

    private Commands() {
    }

    /** Runs a command as a menu would; a command that is not enabled now does nothing. */
    public static void run(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (NotEnabledException | NotHandledException e) {
            ILog.of(Commands.class).info(command, e);
        } catch (ExecutionException | NotDefinedException e) {
            throw new IllegalStateException(command, e); // the platform shows and logs it
        }
    }
}
