package org.parley.workbench.internal.versions;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.parley.core.versions.AnnotationDifference;
import org.parley.core.versions.Version;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.corpora.DocumentEntry;

/** The versions of a document: when each was saved, what became of it, and a button to bring it back. */
public final class VersionsDialog extends Dialog {

    private static final Point SIZE = new Point(860, 190);
    private static final int CHANGES = 3;
    private static final int TEXT = 3;

    private final DocumentEntry document;
    private final String annotator;
    private final VersionList list;
    private final Display display;
    private Table versions;
    private Combo against;
    private Table differences;
    private Job comparing;

    VersionsDialog(Shell parent, DocumentEntry document, String annotator, VersionList list) {
        super(parent);
        this.document = document;
        this.annotator = annotator;
        this.list = list;
        this.display = parent.getDisplay();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(VersionMessages.dialog_title, document.name()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        label(area, list.all().isEmpty() ? NLS.bind(VersionMessages.dialog_none, document.name())
                : NLS.bind(VersionMessages.dialog_heading, annotator, document.name()));
        label(area, VersionMessages.dialog_versions);
        versions = table(area, VersionMessages.dialog_versionsName, VersionMessages.dialog_saved,
                VersionMessages.dialog_replaced, VersionMessages.dialog_annotator, VersionMessages.dialog_changes);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        label(row, VersionMessages.dialog_against);
        against = new Combo(row, SWT.READ_ONLY);
        against.setItems(VersionMessages.dialog_againstNow, VersionMessages.dialog_againstNext);
        against.select(0);
        label(area, VersionMessages.dialog_differences);
        differences = table(area, VersionMessages.dialog_differencesName, VersionMessages.dialog_kind,
                VersionMessages.dialog_type, VersionMessages.dialog_place, VersionMessages.dialog_text,
                VersionMessages.dialog_detail);
        for (Version version : list.all()) {
            TableItem item = new TableItem(versions, SWT.NONE);
            item.setText(new String[] { VersionWords.time(version.saved()), VersionWords.time(version.replaced()),
                    version.annotator(), "" }); //$NON-NLS-1$
        }
        pack(versions);
        versions.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare()));
        against.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare()));
        return area;
    }

    private static void label(Composite parent, String words) {
        new Label(parent, SWT.NONE).setText(words);
    }

    private static Table table(Composite parent, String name, String... columns) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        AccessibleNames.give(table, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(table);
        for (String column : columns) {
            new TableColumn(table, SWT.NONE).setText(column);
        }
        return table;
    }

    private static void pack(Table table) {
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, VersionMessages.dialog_restore, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        if (!list.all().isEmpty()) {
            versions.select(0);
            compare();
            count();
        }
        versions.setFocus();
    }

    /** Fills the last column from the top, in the background. */
    private void count() {
        Job job = new Job(NLS.bind(VersionMessages.list_job, document.name())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                for (int i = 0; i < list.all().size() && !monitor.isCanceled(); i++) {
                    int index = i;
                    String words = words(list.all().get(i), monitor);
                    later(() -> {
                        versions.getItem(index).setText(CHANGES, words);
                        versions.getColumn(CHANGES).pack();
                    });
                }
                return Status.OK_STATUS;
            }

            private String words(Version version, IProgressMonitor monitor) {
                try {
                    return VersionWords.counts(list.toNext(version, monitor));
                } catch (CoreException e) {
                    return e.getStatus().getMessage();
                }
            }
        };
        job.setSystem(true);
        versions.addDisposeListener(e -> job.cancel());
        job.schedule();
    }

    /** Compares the selected version, in the background. */
    private void compare() {
        if (comparing != null) {
            comparing.cancel();
        }
        Version version = list.all().get(versions.getSelectionIndex());
        boolean now = against.getSelectionIndex() == 0;
        differences.removeAll();
        new TableItem(differences, SWT.NONE).setText(VersionMessages.dialog_reading);
        getButton(IDialogConstants.OK_ID).setEnabled(document.corpus().readOnly().isEmpty());
        comparing = new Job(NLS.bind(VersionMessages.compare_job, document.name())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<AnnotationDifference> found = now ? list.toNow(version, monitor)
                            : list.toNext(version, monitor);
                    later(() -> {
                        if (comparing == this) {
                            show(found);
                        }
                    });
                    return Status.OK_STATUS;
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }
        };
        comparing.setSystem(true);
        comparing.schedule();
    }

    private void show(List<AnnotationDifference> found) {
        differences.removeAll();
        if (found.isEmpty()) {
            new TableItem(differences, SWT.NONE).setText(TEXT, VersionMessages.dialog_same);
        }
        for (AnnotationDifference difference : found) {
            new TableItem(differences, SWT.NONE).setText(new String[] { VersionWords.kind(difference),
                    VersionWords.layer(difference), VersionWords.place(difference), VersionWords.text(difference),
                    VersionWords.changes(difference) });
        }
        pack(differences);
    }

    private void later(Runnable work) {
        display.asyncExec(() -> {
            if (!versions.isDisposed()) {
                work.run();
            }
        });
    }

    @Override
    protected void okPressed() {
        new RestoreJob(document, list, list.all().get(versions.getSelectionIndex())).schedule();
        super.okPressed();
    }
}
