package org.parley.workbench.internal.wizards;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard. What runs in it is cancelled by its own button: a second one with a picture takes long to make. */
public final class QuickWizardDialog extends WizardDialog {

    /** A window, not yet open. */
    public QuickWizardDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
    }

    @Override
    protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
        return new ProgressMonitorPart(composite, layout, false);
    }
}
