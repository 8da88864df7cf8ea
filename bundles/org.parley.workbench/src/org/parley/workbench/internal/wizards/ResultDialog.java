package org.parley.workbench.internal.wizards;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Says what became of each file; stays beside the workbench until it is closed, and stops nobody. */
final class ResultDialog extends Dialog {

    private static final Point SIZE = new Point(760, 420);

    private final String title;
    private final String summary;
    private final List<ResultRow> rows;

    ResultDialog(Shell parent, String title, String summary, List<ResultRow> rows) {
        super(parent);
        this.title = title;
        this.summary = summary;
        this.rows = rows;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(summary);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x, SWT.DEFAULT).applyTo(label);
        Control table = new ResultTable(area, rows).control();
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE.x, SIZE.y * 2 / 3).applyTo(table);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
