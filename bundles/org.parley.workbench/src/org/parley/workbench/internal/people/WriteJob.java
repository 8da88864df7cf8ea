package org.parley.workbench.internal.people;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes states and histories in the background. */
public final class WriteJob extends Job {

    /** What {@link Job#belongsTo} answers to, for those who wait for what is to be written. */
    public static final Object FAMILY = new Object();

    private final ICoreRunnable work;

    /**
     * A job.
     *
     * @param document
     *            the name of the document that it is about
     */
    WriteJob(String document, ICoreRunnable work) {
        super(NLS.bind(PeopleMessages.write_job, document));
        this.work = work;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            work.run(monitor);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
