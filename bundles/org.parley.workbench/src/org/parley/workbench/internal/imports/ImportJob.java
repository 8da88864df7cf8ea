package org.parley.workbench.internal.imports;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.core.exchange.ImportReport;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Imports files into an open corpus and then shows them there. */
public final class ImportJob extends Job {

    /** What {@link Job#belongsTo} answers to. */
    public static final Object FAMILY = new Object();

    private final OpenCorpora corpora;
    private final ImportRequest request;
    private final Consumer<ImportReport> report;

    /**
     * A job.
     *
     * @param report
     *            told of the report on the job's thread
     */
    public ImportJob(OpenCorpora corpora, ImportRequest request, Consumer<ImportReport> report) {
        super(NLS.bind(Messages.import_job, request.corpus().name()));
        this.corpora = corpora;
        this.request = request;
        this.report = report;
        setRule(request.corpus().rule());
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ImportReport done = request
                    .operation(WorkbenchPreferences.annotator(), corpora.contributions().importers()).run(monitor);
            corpora.refresh(request.corpus());
            if (done.corpus() != request.corpus().corpus()) {
                corpora.replace(request.corpus(), done.corpus());
            }
            report.accept(done);
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
