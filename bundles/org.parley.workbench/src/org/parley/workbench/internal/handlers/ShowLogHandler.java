package org.parley.workbench.internal.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;

/** Shows where the log is and its end. */
public final class ShowLogHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Path log = Path.of(Platform.getLogFileLocation().toOSString());
        new LogDialog(Current.shell(event), log).open();
        return null;
    }
}
