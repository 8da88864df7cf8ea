package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;

/** Reads the open corpora anew from the disk. */
public final class RefreshHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        for (CorpusEntry corpus : Current.corpora().all()) {
            Job.create(NLS.bind(Messages.refresh_job, corpus.name()),
                    (ICoreRunnable) monitor -> Current.corpora().refresh(corpus)).schedule();
        }
        return null;
    }
}
