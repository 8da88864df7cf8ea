package org.parley.workbench.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parley.workbench.internal.Messages;

/** A file that may be typed or chosen: a label, a field and a button, side by side in three columns of a grid. */
final class FileField {

    private final Text text;

    FileField(Composite page, String label, Runnable changed) {
        new Label(page, SWT.NONE).setText(label);
        text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> changed.run());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.file_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    void set(String path) {
        text.setText(path);
    }

    /** The path; empty if none is given. */
    String text() {
        return text.getText().strip();
    }

    /** Why the file cannot be used; null if it can, or none is given. */
    String problem() {
        try {
            return text().isEmpty() || Files.isRegularFile(Path.of(text())) ? null
                    : NLS.bind(Messages.file_missing, text());
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.file_missing, text());
        }
    }
}
