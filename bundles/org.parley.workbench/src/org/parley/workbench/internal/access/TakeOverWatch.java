package org.parley.workbench.internal.access;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.core.corpus.CorpusAccess;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;

/** Looks every few seconds whether another Parley has taken over a corpus that is open here, and says so once. */
public final class TakeOverWatch extends Job {

    private static final long EVERY_MS = 5_000;

    private final OpenCorpora corpora;

    private TakeOverWatch(OpenCorpora corpora) {
        super(AccessMessages.watch_job);
        this.corpora = corpora;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins to watch, until the workbench ends. */
    public static void start(OpenCorpora corpora) {
        new TakeOverWatch(corpora).schedule(EVERY_MS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (CorpusEntry corpus : corpora.all()) {
            CorpusAccess access = corpus.corpus().access();
            try {
                if (access.readOnly().isEmpty() && access.isLost()) {
                    access.readOnly().ifPresent(
                            s -> StatusManager.getManager().handle(s, StatusManager.SHOW | StatusManager.LOG));
                }
            } catch (CoreException e) { // the disk is away for a moment, or the folder for good: saving will say so
                ILog.of(TakeOverWatch.class).log(e.getStatus());
            }
        }
        schedule(EVERY_MS);
        return Status.OK_STATUS;
    }
}
