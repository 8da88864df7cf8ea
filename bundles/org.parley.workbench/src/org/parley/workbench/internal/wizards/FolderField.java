package org.parley.workbench.internal.wizards;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parley.workbench.internal.Messages;

/** A folder to type or to choose: a label, a field and a button, side by side in three columns of a grid. */
final class FolderField {

    private final Text text;

    FolderField(Composite page, String label, Path value, Runnable changed) {
        new Label(page, SWT.NONE).setText(label);
        text = new Text(page, SWT.BORDER);
        text.setText(value == null ? "" : value.toString()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> changed.run());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.folder_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell());
        dialog.setFilterPath(text());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    String text() {
        return text.getText().strip();
    }
}
