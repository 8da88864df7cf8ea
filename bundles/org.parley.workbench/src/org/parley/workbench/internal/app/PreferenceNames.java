package org.parley.workbench.internal.app;

import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.parley.editor.AccessibleNames;

/** Names the trees of the preferences, which the platform leaves without a name for assistive technology. */
final class PreferenceNames {

    private PreferenceNames() {
    }

    static void install(Display display) {
        display.addFilter(SWT.Skin, PreferenceNames::made); // told of each new widget
    }

    private static void made(Event event) {
        if (event.widget instanceof Tree tree && tree.getShell().getData() instanceof PreferenceDialog dialog
                && dialog.getTreeViewer() != null) {
            if (tree == dialog.getTreeViewer().getTree()) {
                AccessibleNames.give(tree, tree.getShell().getText());
            } else if (dialog.getSelectedPage() instanceof DialogPage page) {
                AccessibleNames.give(tree, page.getTitle());
            }
        }
    }
}
