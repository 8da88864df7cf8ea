package org.parley.workbench.internal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.access.CorpusOpening;
import org.parley.workbench.internal.access.TakeOverWatch;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Opens the corpora of last time, the one that was asked for, and at the very first start the sample corpus. */
public final class StartJob extends Job {

    /** What {@link Job#belongsTo} answers to, for those who wait for the start to end. */
    public static final Object FAMILY = new Object();

    /** A job that reads the system properties. */
    public StartJob() {
        super(Messages.start_job);
        setPriority(SHORT);
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        StartSettings settings = StartSettings.of(System.getProperties());
        OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
        for (Path folder : WorkbenchPreferences.corpora()) {
            if (Corpus.isCorpus(folder)) { // a corpus that was moved or deleted is no news worth a dialog
                open(corpora, folder);
            }
        }
        Optional<Path> first = first(settings);
        boolean newcomer = settings.corpus().isEmpty() && WorkbenchPreferences.corpora().isEmpty()
                && WorkbenchPreferences.node().getBoolean(WorkbenchPreferences.FIRST_SUGGESTIONS, true);
        first.ifPresent(folder -> open(corpora, folder).ifPresent(corpus -> {
            showFirst(corpus);
            if (newcomer && !corpus.documents().isEmpty()) {
                FirstSuggestions.make(corpora, corpus.documents().get(0));
            }
        }));
        corpora.all().stream().flatMap(c -> c.documents().stream()).findFirst()
                .ifPresent(Documents::openFirstLater); // where the window forgot, as after a power cut
        TakeOverWatch.start(corpora);
        FailedContributions.report(corpora.contributions().problems());
        return Status.OK_STATUS;
    }

    private static Optional<Path> first(StartSettings settings) {
        if (settings.corpus().isPresent()) {
            return settings.corpus();
        }
        if (settings.samples().isEmpty()) {
            return Optional.empty();
        }
        Path own = settings.home().resolve(SampleCorpus.NAME);
        boolean known = Files.exists(own);
        try {
            Path corpus = SampleCorpus.copy(settings.samples().get(), settings.home());
            return known && !WorkbenchPreferences.corpora().isEmpty() ? Optional.empty() : Optional.of(corpus);
        } catch (IOException e) {
            StatusManager.getManager().handle(WorkbenchStatus.CANNOT_COPY_SAMPLES.warning(e, settings.samples().get(),
                    CoreStatus.reason(e)), StatusManager.SHOW | StatusManager.LOG);
            return Optional.empty();
        }
    }

    private static Optional<CorpusEntry> open(OpenCorpora corpora, Path folder) {
        try {
            return CorpusOpening.open(corpora, folder);
        } catch (CoreException e) {
            StatusManager.getManager().handle(WorkbenchStatus.CANNOT_OPEN_CORPUS.error(e, folder,
                    CoreStatus.reason(e)), StatusManager.SHOW | StatusManager.LOG);
            return Optional.empty();
        }
    }

    private static void showFirst(CorpusEntry corpus) {
        if (!corpus.documents().isEmpty()) {
            Documents.openLater(corpus.documents().get(0));
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
