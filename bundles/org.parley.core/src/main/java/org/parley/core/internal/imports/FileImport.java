package org.parley.core.internal.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.ImportPreview;
import org.parley.core.exchange.ImportReport;
import org.parley.core.exchange.ImportReport.FileReport;
import org.parley.core.exchange.Importer;
import org.parley.core.internal.CoreMessages;

/** Reads files one after another into a corpus, and writes the documents of one while the next is read. */
public final class FileImport implements AutoCloseable {

    private static final String LANGUAGE = "language"; //$NON-NLS-1$

    private final Session session;
    private final Inputs inputs;
    private final GuardedImporter guarded;
    private final Writing writing = new Writing();
    private final Set<String> readAlong = new HashSet<>();

    /**
     * An import.
     *
     * @throws CoreException
     *             if the corpus cannot be read, or the mapping contradicts its types
     */
    public FileImport(Corpus corpus, Settings settings, Duration limit) throws CoreException {
        session = new Session(corpus, settings);
        inputs = new Inputs(settings);
        guarded = new GuardedImporter(limit);
    }

    /** Reads the files; ends early where the monitor is cancelled. */
    public ImportReport run(Collection<Path> named, IProgressMonitor monitor) {
        List<Inputs.Input> files = inputs.of(named);
        SubMonitor progress = SubMonitor.convert(monitor,
                CoreMessages.format("import.task", session.corpus().name()), files.size()); //$NON-NLS-1$
        List<Future<FileReport>> reports = new ArrayList<>();
        for (Inputs.Input file : files) {
            if (progress.isCanceled()) {
                break;
            }
            progress.subTask(file.place());
            if (!readAlong.contains(file.place())) {
                reports.add(read(file, progress.split(1, SubMonitor.SUPPRESS_ISCANCELED)));
            }
        }
        List<FileReport> written = reports.stream().map(Writing::result).toList();
        return new ImportReport(written, progress.isCanceled(), session.corpus());
    }

    /** Looks at the first documents; writes nothing. */
    public ImportPreview preview(Collection<Path> named, int most, IProgressMonitor monitor) {
        List<Inputs.Input> files = inputs.of(named);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<ImportPreview.Document> seen = new ArrayList<>();
        for (Inputs.Input file : files) {
            if (seen.size() >= most) {
                return new ImportPreview(seen, false);
            }
            progress.checkCanceled();
            progress.subTask(file.place());
            if (!readAlong.contains(file.place())) {
                PreviewSink sink = new PreviewSink(session, file, most - seen.size());
                IStatus failure = file.failure();
                if (failure == null) {
                    failure = guarded.read(file.importer(), new TrackedSource(file.source(), readAlong), sink,
                            options(file.importer()), progress);
                }
                seen.addAll(sink.end(failure));
            }
            progress.worked(1);
        }
        return new ImportPreview(seen, seen.size() < most);
    }

    /** What the first file that can be read proposes for its options. */
    public Map<String, List<String>> proposals(Collection<Path> named, IProgressMonitor monitor) {
        for (Inputs.Input file : inputs.of(named)) {
            if (file.failure() == null) {
                return guarded.proposals(file.importer(), file.source(), options(file.importer()), monitor);
            }
        }
        return Map.of();
    }

    private Future<FileReport> read(Inputs.Input file, IProgressMonitor monitor) {
        if (file.failure() != null) {
            return CompletableFuture
                    .completedFuture(new FileReport(file.place(), "", List.of(), List.of(), file.failure())); //$NON-NLS-1$
        }
        CorpusSink sink = new CorpusSink(session, writing, file.source(), file.folder());
        IStatus failure = read(file, sink, monitor);
        Future<FileReport> report = writing.then(() -> report(file, sink, failure));
        if (sink.mayBringTypes()) {
            Writing.result(report);
        }
        return report;
    }

    private IStatus read(Inputs.Input file, CorpusSink sink, IProgressMonitor monitor) {
        Set<String> along = new HashSet<>();
        try {
            IStatus failure = guarded.read(file.importer(), new TrackedSource(file.source(), along), sink,
                    options(file.importer()), monitor);
            if (failure == null) {
                readAlong.addAll(along);
            }
            return failure;
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true); // whoever asked for it
            return new Status(IStatus.CANCEL, CoreStatus.PLUGIN_ID,
                    CoreMessages.format("import.cancelled", file.place())); //$NON-NLS-1$
        } finally {
            sink.end();
        }
    }

    /** When its documents are written. */
    private static FileReport report(Inputs.Input file, CorpusSink sink, IStatus unread) {
        IStatus failure = unread;
        if (failure == null && sink.failure() != null) {
            failure = GuardedImporter.failure(sink.failure(), file.importer(), file.source());
        }
        try {
            if (failure == null) {
                sink.saveTagSets();
            }
        } catch (CoreException e) {
            failure = e.getStatus();
        }
        return new FileReport(file.place(), file.importer().id(), sink.documents(), sink.problems(), failure);
    }

    /** The corpus says the language where nobody else does. */
    private Map<String, String> options(Importer importer) {
        Map<String, String> options = new HashMap<>();
        importer.options().forEach(o -> {
            String given = session.settings().options().get(o.id());
            if (given != null) {
                options.put(o.id(), given);
            } else if (LANGUAGE.equals(o.id())) {
                options.put(o.id(), session.corpus().language());
            }
        });
        return options;
    }

    @Override
    public void close() {
        guarded.close();
        writing.close();
        inputs.close();
        session.close();
    }
}
