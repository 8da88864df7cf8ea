package org.parley.editor.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.parley.editor.AccessibleNames;

/** What an editor shows until its document is read, or where it cannot be read. */
public final class OpeningPanel {

    private static final int WIDTH = 420;

    private final Composite control;

    private OpeningPanel(Composite parent, String words) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(44, 44).numColumns(2).applyTo(control);
        Label label = new Label(control, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** Says that a document is being opened. */
    public static OpeningPanel opening(Composite parent, String name, Runnable cancel) {
        OpeningPanel panel = new OpeningPanel(parent, NLS.bind(EditorMessages.open_opening, name));
        ProgressBar bar = new ProgressBar(panel.control, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(bar);
        AccessibleNames.give(bar, NLS.bind(EditorMessages.open_opening, name));
        panel.button(EditorMessages.open_cancel, cancel);
        return panel;
    }

    /** Says why a document cannot be opened. */
    public static OpeningPanel failed(Composite parent, String reason, Runnable again, Runnable close) {
        OpeningPanel panel = new OpeningPanel(parent, reason);
        panel.button(EditorMessages.open_again, again);
        panel.button(EditorMessages.open_close, close);
        return panel;
    }

    /** The widget. */
    public Control control() {
        return control;
    }

    private void button(String label, Runnable pressed) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> pressed.run());
        GridDataFactory.swtDefaults().applyTo(button);
    }
}
