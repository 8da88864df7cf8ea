package org.parley.workbench.internal.views;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The speakers of the document in front. */
public final class SpeakersView extends ViewPart {

    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION);
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }
}
