package org.parley.workbench.internal.annotate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.parley.core.people.HistoryEntry;
import org.parley.core.pipeline.AnnotateOperation;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.LexiconFolder;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.people.PeopleMessages;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.status.WorkbenchStatus;

/**
 * Annotates documents of one corpus. Those that are open in editors get their suggestions as one edit that can be undone;
 * the others are saved.
 */
public final class AnnotateJob extends Job {

    /** What {@link Job#belongsTo} answers to. */
    public static final Object FAMILY = new Object();

    private final OpenCorpora corpora;
    private final CorpusEntry corpus;
    private final List<DocumentEntry> documents;
    private final List<AnnotatorProvider> annotators;

    /**
     * A job.
     *
     * @param documents
     *            of this corpus
     */
    public AnnotateJob(OpenCorpora corpora, CorpusEntry corpus, List<DocumentEntry> documents) {
        super(documents.size() == 1 ? NLS.bind(Messages.annotate_jobDocument, documents.get(0).name())
                : NLS.bind(Messages.annotate_jobCorpus, documents.size(), corpus.name()));
        this.corpora = corpora;
        this.corpus = corpus;
        this.documents = List.copyOf(documents);
        this.annotators = InstalledAnnotators.switchedOn(corpora.contributions());
        setRule(corpus.rule());
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (annotators.isEmpty()) {
            return WorkbenchStatus.NO_ANNOTATORS.warning(null);
        }
        List<AnnotatorProvider> equipped;
        try {
            equipped = LexiconFolder.give(annotators, corpus.corpus().lexicons(), corpus.corpus().factory());
        } catch (CoreException e) {
            return e.getStatus(); // a word list of the corpus is wrong: nothing was annotated
        }
        List<IStatus> problems = new ArrayList<>();
        List<DocumentEntry> allowed = new ArrayList<>(documents);
        allowed.removeIf(d -> d.state().isProtected() && problems.add(
                Status.warning(NLS.bind(PeopleMessages.protected_annotate, d.name()))));
        SubMonitor progress = SubMonitor.convert(monitor, getName(), documents.size());
        try (OpenDocuments open = new OpenDocuments(corpus.corpus().factory(), equipped, problems::add)) {
            List<DocumentEntry> inEditors = open.among(allowed);
            List<DocumentEntry> closed = new ArrayList<>(allowed);
            closed.removeAll(inEditors);
            for (DocumentEntry document : inEditors) {
                open.annotate(document, progress.split(1)).ifPresent(found -> remember(document, found, problems));
            }
            annotateOnDisk(closed, equipped, progress.split(closed.size()), problems);
            for (DocumentEntry document : open.among(closed)) {
                open.catchUp(document); // was opened while its file was written
            }
        } catch (OperationCanceledException e) {
            return new Status(IStatus.CANCEL, WorkbenchStatus.PLUGIN_ID, getName(), e); // what is done is done and can be undone; nothing is half done
        } finally {
            corpora.count(corpus);
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : result(problems);
    }

    private void annotateOnDisk(List<DocumentEntry> closed, List<AnnotatorProvider> equipped, IProgressMonitor monitor,
            List<IStatus> problems) {
        if (closed.isEmpty()) {
            return;
        }
        List<String> names = closed.stream().map(DocumentEntry::name).toList();
        AnnotateOperation.Result result = new AnnotateOperation(corpus.corpus(), names,
                WorkbenchPreferences.annotator(), equipped).run(monitor);
        for (AnnotateOperation.Outcome outcome : result.outcomes()) {
            problems.addAll(outcome.problems());
            if (outcome.failure() != null) {
                problems.add(outcome.failure());
            } else {
                remember(new DocumentEntry(corpus, outcome.document()),
                        outcome.suggestions().values().stream().mapToInt(Integer::intValue).sum(), problems);
            }
        }
    }

    private void remember(DocumentEntry document, int open, List<IStatus> problems) {
        try {
            corpora.addHistory(document, new HistoryEntry(Instant.now(), WorkbenchPreferences.annotator(),
                    HistoryEntry.What.ANNOTATED, open, 0, 0, "")); //$NON-NLS-1$
        } catch (CoreException e) {
            problems.add(e.getStatus());
        }
    }

    private static IStatus result(List<IStatus> problems) {
        return problems.isEmpty() ? Status.OK_STATUS
                : WorkbenchStatus.ANNOTATE_PROBLEMS.of(problems.toArray(IStatus[]::new), problems.size());
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
