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
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parley.workbench.internal.Messages;

/** Where an export goes: a folder or one archive, in three columns of a grid and two rows. */
final class TargetField {

    private static final String ENDING = ".zip"; //$NON-NLS-1$

    private final Text text;
    private final Button zip;

    TargetField(Composite page, Runnable changed) {
        new Label(page, SWT.NONE).setText(Messages.export_folder);
        text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> changed.run());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.folder_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        new Label(page, SWT.NONE);
        zip = new Button(page, SWT.CHECK);
        zip.setText(Messages.export_zip);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(zip);
        zip.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
    }

    private void choose() {
        String chosen;
        if (isZip()) {
            FileDialog dialog = new FileDialog(text.getShell(), SWT.SAVE);
            dialog.setFilterExtensions(new String[] { '*' + ENDING });
            dialog.setOverwrite(true);
            chosen = dialog.open();
        } else {
            DirectoryDialog dialog = new DirectoryDialog(text.getShell());
            dialog.setFilterPath(text.getText());
            chosen = dialog.open();
        }
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    boolean isEmpty() {
        return text.getText().isBlank();
    }

    boolean isZip() {
        return zip.getSelection();
    }

    void setZip(boolean on) {
        zip.setSelection(on);
    }

    /** Where it goes; an archive has its ending. */
    Path path() {
        String path = text.getText().strip();
        return Path.of(isZip() && !path.endsWith(ENDING) ? path + ENDING : path);
    }

    /** Why nothing can be written there; null if it can. */
    String problem() {
        try {
            if (isEmpty() || !path().isAbsolute()) {
                return isZip() ? Messages.export_archiveNeeded : Messages.folder_needed;
            }
            return isZip() && Files.isDirectory(path()) ? NLS.bind(Messages.export_isFolder, path()) : null;
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.folder_bad, e.getInput());
        }
    }
}
