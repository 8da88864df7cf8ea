package org.parley.workbench.internal.wizards;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** The content of a wizard's page, a grid. The wizard grows with it; where the screen is too low for that, it scrolls. */
final class ScrolledContent {

    private final ScrolledComposite scroller;
    private final Composite grid;

    ScrolledContent(Composite parent, int columns) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        grid = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(grid);
        scroller.setContent(grid);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
    }

    /** Where the fields go. */
    Composite grid() {
        return grid;
    }

    /** What the page is given as its control. */
    Composite control() {
        return scroller;
    }

    /** There are more or fewer fields now. */
    void fit(IWizardContainer wizard) {
        scroller.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (wizard instanceof IWizardContainer2 growing) {
            growing.updateSize();
        }
    }
}
