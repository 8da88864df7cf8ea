package org.parley.workbench.internal.records;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;

/** Reads what is known of a document, lets a person change it, and saves it; files only in the background. */
public final class RecordEditing {

    private RecordEditing() {
    }

    /** Opens the dialog when the file is read; the person is told if it cannot be read, and it is left as it is. */
    public static void open(Shell shell, DocumentEntry document) {
        Job.create(NLS.bind(RecordMessages.readJob, document.name()), (ICoreRunnable) monitor -> {
            DocumentInfo info = read(document);
            shell.getDisplay().asyncExec(() -> edit(shell, document, info));
        }).schedule();
    }

    private static DocumentInfo read(DocumentEntry document) throws CoreException {
        return document.corpus().corpus().info(document.name());
    }

    private static void edit(Shell shell, DocumentEntry document, DocumentInfo info) {
        if (shell.isDisposed()) {
            return;
        }
        RecordDialog dialog = new RecordDialog(shell, document.name(), document.corpus().corpus().language(), info);
        if (dialog.open() == Window.OK && !dialog.info().equals(info)) {
            Job.create(NLS.bind(RecordMessages.saveJob, document.name()),
                    (ICoreRunnable) monitor -> save(document, info, dialog.info())).schedule();
        }
    }

    private static void save(DocumentEntry document, DocumentInfo before, DocumentInfo after) throws CoreException {
        if (!read(document).equals(before)) {
            throw CoreStatus.CHANGED_MEANWHILE.exception(null, document.name());
        }
        Documents.corpora().saveRecord(document, after);
    }
}
