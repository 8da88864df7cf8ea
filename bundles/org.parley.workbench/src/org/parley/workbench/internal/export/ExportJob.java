package org.parley.workbench.internal.export;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.core.exchange.ExportOperation;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Writes the files of an export. */
public final class ExportJob extends Job {

    /** What {@link Job#belongsTo} answers to. */
    public static final Object FAMILY = new Object();

    private final ExportRequest request;
    private final Consumer<ExportOperation.Result> report;

    /**
     * A job.
     *
     * @param report
     *            told of the result on the job's thread
     */
    public ExportJob(ExportRequest request, Consumer<ExportOperation.Result> report) {
        super(NLS.bind(Messages.export_job, request.corpus().name(), request.exporter().label()));
        this.request = request;
        this.report = report;
        setRule(request.corpus().rule());
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            report.accept(request.operation().run(monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return new Status(IStatus.CANCEL, WorkbenchStatus.PLUGIN_ID, getName(), e); // nothing was written
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
