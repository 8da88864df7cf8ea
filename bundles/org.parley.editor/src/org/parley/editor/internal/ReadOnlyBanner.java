package org.parley.editor.internal;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.parley.core.corpus.CorpusAccess;

/** A line above the text that says why nothing can be changed; not there when it can. */
final class ReadOnlyBanner {

    private static final int INDENT = 8;

    private final Composite row;
    private final Label words;
    private final CorpusAccess access;

    /** Above what comes next in a grid of one column; for as long as that lives. */
    ReadOnlyBanner(Composite parent, CorpusAccess access) {
        this.access = access;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(INDENT, INDENT / 2).applyTo(row);
        new Label(row, SWT.NONE).setImage(
                PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK));
        words = new Label(row, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        Display display = parent.getDisplay();
        Runnable listener = () -> display.asyncExec(this::update);
        access.addListener(listener);
        row.addDisposeListener(e -> access.removeListener(listener));
        update();
    }

    private void update() {
        if (row.isDisposed()) {
            return;
        }
        Optional<IStatus> reason = access.readOnly();
        words.setText(reason.map(r -> NLS.bind(EditorMessages.editor_readOnly, r.getMessage())).orElse("")); //$NON-NLS-1$
        GridDataFactory.createFrom((GridData) row.getLayoutData()).exclude(reason.isEmpty())
                .applyTo(row);
        row.setVisible(reason.isPresent());
        row.getParent().layout(true, true);
    }
}
