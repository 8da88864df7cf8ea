package org.parley.workbench.internal.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.handlers.Commands;

/** What the corpus view shows while no corpus is open: the way to one. */
final class NoCorpus {

    private static final int MARGIN = 12;

    private final Composite page;

    NoCorpus(Composite parent, IWorkbenchPartSite site) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setText(Messages.corpus_none);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        link(Messages.corpus_none_open, Commands.OPEN_CORPUS, site);
        link(Messages.corpus_none_new, Commands.NEW_CORPUS, site);
    }

    private void link(String text, String command, IWorkbenchPartSite site) {
        Link link = new Link(page, SWT.NONE);
        link.setText(text);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Commands.run(site, command)));
        GridDataFactory.fillDefaults().applyTo(link);
    }

    Control control() {
        return page;
    }
}
