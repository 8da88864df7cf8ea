package org.parley.workbench.internal.handlers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.parley.core.CoreStatus;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.Messages;

/** The end of the log, to read and to copy, and where the file is. */
final class LogDialog extends Dialog {

    private static final int TAIL = 64 * 1024;
    private static final Point SIZE = new Point(760, 360);

    private final Path log;

    LogDialog(Shell parent, Path log) {
        super(parent);
        this.log = log;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.log_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(NLS.bind(Messages.log_where, log));
        Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        AccessibleNames.give(text, Messages.log_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(text);
        read(text);
        return area;
    }

    private void read(Text text) {
        Job job = Job.createSystem(Messages.log_title, (ICoreRunnable) monitor -> {
            String tail = tail();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    text.setText(tail);
                    text.setTopIndex(text.getLineCount());
                }
            });
        });
        job.schedule();
    }

    private String tail() {
        if (!Files.exists(log)) {
            return Messages.log_empty;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) { //$NON-NLS-1$
            file.seek(Math.max(0, file.length() - TAIL));
            byte[] bytes = new byte[TAIL];
            int read = Math.max(0, file.read(bytes));
            return new String(bytes, 0, read, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return CoreStatus.reason(e);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
