package org.parley.editor.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.internal.journal.Journal;
import org.parley.editor.internal.model.Reader;

/** Reads a document from its corpus and hands it to a reader on the UI thread. */
public final class OpenDocumentJob extends Job {

    /** What {@link Job#belongsTo} answers to, for those who wait for documents. */
    public static final Object FAMILY = new Object();

    private final DocumentEditorInput input;
    private final Display display;
    private final Reader reader;

    OpenDocumentJob(DocumentEditorInput input, Display display, Reader reader) {
        super(NLS.bind(EditorMessages.open_job, input.getName()));
        this.input = input;
        this.display = display;
        this.reader = reader;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            AnnotationDocument document = AnnotationDocument.open(input.corpus(), input.document(),
                    input.annotator(), monitor);
            Journal journal = EditorPlugin.journals().open(document);
            later(() -> open(document, journal));
        } catch (OperationCanceledException e) {
            later(() -> reader.failed(EditorMessages.open_cancelled));
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            fail(e, e.getStatus().getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            fail(e, EditorStatus.reason(e));
        }
        return Status.OK_STATUS; // the editor says what went wrong
    }

    private void open(AnnotationDocument document, Journal journal) {
        if (journal != null) {
            reader.closing(journal::stop);
        }
        reader.opened(document);
        if (journal != null) {
            try {
                journal.start();
            } catch (CoreException e) {
                EditorStatus.show(e.getStatus());
            }
        }
    }

    private void fail(Throwable cause, String reason) {
        IStatus status = EditorStatus.NOT_OPENED.error(cause, input.getName(), reason);
        StatusManager.getManager().handle(status, StatusManager.LOG);
        later(() -> reader.failed(status.getMessage()));
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
