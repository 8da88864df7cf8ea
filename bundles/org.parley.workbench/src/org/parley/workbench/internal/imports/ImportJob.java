package org.parley.workbench.internal.imports;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Imports files into an open corpus and then shows them there. */
public final class ImportJob extends Job {

    /** What {@link Job#belongsTo} answers to. */
    public static final Object FAMILY = new Object();

    private final OpenCorpora corpora;
    private final CorpusEntry corpus;
    private final Collection<Path> inputs;
    private final Consumer<List<ImportOutcome>> report;

    /**
     * A job.
     *
     * @param report
     *            told of the outcomes on the job's thread
     */
    public ImportJob(OpenCorpora corpora, CorpusEntry corpus, Collection<Path> inputs,
            Consumer<List<ImportOutcome>> report) {
        super(NLS.bind(Messages.import_job, corpus.name()));
        this.corpora = corpora;
        this.corpus = corpus;
        this.inputs = List.copyOf(inputs);
        this.report = report;
        setRule(corpus.rule());
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<ImportOutcome> outcomes = new ImportOperation(corpus.corpus(), WorkbenchPreferences.annotator(),
                    corpora.contributions().importers(), inputs).run(monitor);
            corpora.refresh(corpus);
            report.accept(outcomes);
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
