package org.parley.workbench.internal.app;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.parley.workbench.internal.Accessible;

/** Names the tree of the preferences, which the platform leaves without a name for assistive technology. */
final class PreferenceNames {

    private static final String DONE = "org.parley.workbench.named"; //$NON-NLS-1$

    private PreferenceNames() {
    }

    static void install(Display display) {
        display.addFilter(SWT.Show, PreferenceNames::shown);
    }

    private static void shown(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof PreferenceDialog dialog
                && shell.getData(DONE) == null && dialog.getTreeViewer() != null) {
            shell.setData(DONE, Boolean.TRUE);
            Accessible.name(dialog.getTreeViewer().getTree(), shell.getText());
        }
    }
}
