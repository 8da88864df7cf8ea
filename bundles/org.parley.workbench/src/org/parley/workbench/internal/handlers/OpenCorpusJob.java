package org.parley.workbench.internal.handlers;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.core.CoreStatus;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.access.CorpusOpening;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Opens a corpus. */
public final class OpenCorpusJob extends Job {

    private final OpenCorpora corpora;
    private final Path folder;

    /** A job that opens the corpus in this folder. */
    public OpenCorpusJob(OpenCorpora corpora, Path folder) {
        super(NLS.bind(Messages.openCorpus_job, folder.getFileName()));
        this.corpora = corpora;
        this.folder = folder;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            CorpusOpening.open(corpora, folder);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return WorkbenchStatus.CANNOT_OPEN_CORPUS.error(e, folder, CoreStatus.reason(e));
        }
    }
}
