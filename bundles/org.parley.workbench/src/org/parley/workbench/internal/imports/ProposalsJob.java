package org.parley.workbench.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.core.exchange.Importer;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Looks which values the files of an import propose for its options, such as the names of their columns. */
public final class ProposalsJob extends Job {

    private final ImportRequest request;
    private final List<Importer> importers;
    private final Consumer<Map<String, List<String>>> found;

    /**
     * A job.
     *
     * @param found
     *            told of the values by option id, on the job's thread; of none where they cannot be read
     */
    public ProposalsJob(ImportRequest request, List<Importer> importers, Consumer<Map<String, List<String>>> found) {
        super(NLS.bind(Messages.import_job, request.corpus().name()));
        this.request = request;
        this.importers = List.copyOf(importers);
        this.found = found;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            found.accept(request.operation(WorkbenchPreferences.annotator(), importers).proposals(monitor));
        } catch (CoreException e) {
            found.accept(Map.of()); // the preview and the import say what is wrong
        }
        return Status.OK_STATUS;
    }
}
