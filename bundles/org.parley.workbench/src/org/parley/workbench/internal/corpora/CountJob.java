package org.parley.workbench.internal.corpora;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.core.corpus.Summaries;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Counts open suggestions from the files, and tells the listeners now and then rather than for each document. */
final class CountJob extends Job {

    private static final long TELL_EVERY_MS = 250;

    private final OpenCorpora corpora;
    private final CorpusEntry corpus;
    private final List<DocumentEntry> documents;

    CountJob(OpenCorpora corpora, CorpusEntry corpus, List<DocumentEntry> documents) {
        super(NLS.bind(Messages.count_job, corpus.name()));
        this.corpora = corpora;
        this.corpus = corpus;
        this.documents = documents;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        List<DocumentEntry> changed = new ArrayList<>();
        try (Summaries summaries = corpus.corpus().summaries(WorkbenchPreferences.annotator())) {
            long told = System.currentTimeMillis();
            for (DocumentEntry document : documents) {
                progress.split(1);
                if (count(document, summaries)) {
                    changed.add(document);
                }
                if (!changed.isEmpty() && System.currentTimeMillis() - told > TELL_EVERY_MS) {
                    corpora.progressChanged(corpus, List.copyOf(changed));
                    changed.clear();
                    told = System.currentTimeMillis();
                }
            }
        } catch (CoreException e) {
            return e.getStatus();
        }
        if (!changed.isEmpty()) {
            corpora.progressChanged(corpus, List.copyOf(changed));
        }
        return Status.OK_STATUS;
    }

    private boolean count(DocumentEntry document, Summaries summaries) {
        try {
            return corpus.count(document.name(), summaries);
        } catch (CoreException e) {
            // the user hears of a broken file when opening it; here it only stays uncounted
            ILog.of(CountJob.class).log(e.getStatus());
            return false;
        }
    }
}
