package org.parley.workbench.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The guidelines of the corpus of the document in front. */
public final class GuidelinesView extends ViewPart {

    private StyledText text;

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
