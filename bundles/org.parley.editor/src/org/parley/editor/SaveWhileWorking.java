package org.parley.editor;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.parley.core.CoreStatus;
import org.parley.editor.internal.EditorMessages;

/**
 * Saves a document on another thread while the UI thread handles events. The other thread reads the CAS without a lock: if
 * somebody changed it meanwhile, what was written is thrown away before it replaces the file, and it is tried again.
 */
final class SaveWhileWorking {

    /** Whoever works on faster than it can be saved waits for it after these. */
    private static final int TRIES = 3;

    private final AnnotationDocument document;
    private final Display display;
    private CoreException failure;
    private boolean written;

    SaveWhileWorking(AnnotationDocument document, Display display) {
        this.document = document;
        this.display = display;
    }

    /**
     * Saves as {@link AnnotationDocument#save} does, while events of the display are handled. What is done meanwhile is not
     * saved.
     *
     * @return false if nothing was saved, because the file was changed by somebody else
     * @throws CoreException
     *             if the file cannot be written; it is as it was
     */
    boolean run() throws CoreException {
        for (int i = 0; i < TRIES; i++) {
            long before = document.gate().count();
            document.history().beginSave();
            boolean done = writeOnce(before);
            if (failure != null) {
                throw failure;
            }
            if (done) {
                if (written) {
                    document.history().endSave();
                    document.saved();
                }
                return written;
            }
        }
        return saveAtOnce();
    }

    private boolean saveAtOnce() throws CoreException {
        try {
            document.save();
            return true;
        } catch (CoreException e) {
            if (document.isChangedOutside()) {
                return false;
            }
            throw e;
        }
    }

    /** Whether it came to an end undisturbed. */
    private boolean writeOnce(long before) {
        AtomicBoolean disturbed = new AtomicBoolean();
        AtomicBoolean ended = new AtomicBoolean();
        Job job = new Job(NLS.bind(EditorMessages.save_job, document.name())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    written = document.writeUnlessChanged(() -> isUntouched(before));
                    disturbed.set(!isUntouched(before)); // a file that holds the same is not replaced, and nobody asked
                } catch (CoreException e) {
                    failure = e;
                } catch (OperationCanceledException e) {
                    disturbed.set(true);
                } catch (RuntimeException e) {
                    if (isUntouched(before)) {
                        failure = new CoreException(Status.error(CoreStatus.reason(e), e));
                    }
                    disturbed.set(true); // it read what was being changed
                } finally {
                    ended.set(true);
                    display.wake();
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
        while (!ended.get()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return !disturbed.get();
    }

    private boolean isUntouched(long before) {
        return document.gate().count() == before;
    }
}
