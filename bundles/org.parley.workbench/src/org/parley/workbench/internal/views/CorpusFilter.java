package org.parley.workbench.internal.views;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.corpora.DocumentQuery;

/** The line above the documents in which people say which of them they want to see. */
final class CorpusFilter {

    private static final int PAUSE_MS = 150;

    private final Text text;
    private final Consumer<DocumentQuery> changed;
    private int edits;

    /**
     * A line.
     *
     * @param changed
     *            told soon after something else was typed
     * @param list
     *            where the arrow key and Escape lead
     */
    CorpusFilter(Composite parent, Consumer<DocumentQuery> changed, Runnable list) {
        this.changed = changed;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(CorpusMessages.filter_hint);
        text.setToolTipText(CorpusMessages.filter_tooltip);
        AccessibleNames.give(text, CorpusMessages.filter_accessible);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> later());
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ESC) {
                if (e.keyCode == SWT.ESC) {
                    text.setText(""); //$NON-NLS-1$
                }
                list.run();
                e.doit = false;
            }
        }));
    }

    private void later() {
        int edit = ++edits;
        text.getDisplay().timerExec(PAUSE_MS, () -> {
            if (!text.isDisposed() && edit == edits) {
                changed.accept(query());
            }
        });
    }

    DocumentQuery query() {
        return new DocumentQuery(text.getText());
    }

    Control control() {
        return text;
    }
}
