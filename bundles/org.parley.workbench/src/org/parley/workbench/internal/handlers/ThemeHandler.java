package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.RadioState;
import org.parley.workbench.internal.themes.Theme;

/** Changes between light and dark. */
public final class ThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        String value = event.getParameter(RadioState.PARAMETER_ID);
        Theme.valueOf(value).choose();
        return null;
    }
}
