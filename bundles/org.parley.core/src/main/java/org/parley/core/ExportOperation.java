package org.parley.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.Workers;
import org.parley.core.internal.export.DocumentExport;
import org.parley.core.internal.export.FileNames;
import org.parley.core.internal.export.GuardedExporter;
import org.parley.core.internal.export.Staging;
import org.parley.core.internal.export.StoppedException;

/**
 * Exports documents into a folder, whole or not at all: the files are made in a hidden folder beside their place and then
 * moved in. A document that fails in itself is named and the others are written; where the exporter fails, the disk is
 * full or the user cancels, the folder is as it was.
 *
 * <p>
 * To be run on any thread: a Job of the workbench or the command line's main thread. At most as many documents as threads
 * are in memory at a time. Files of the same name that stood in the folder are replaced.
 */
public final class ExportOperation {

    /**
     * What became of one document.
     *
     * @param document
     *            its name
     * @param file
     *            where it is, or null if it was not written
     * @param problems
     *            what the preflight said, in order of the offsets; empty if nothing
     * @param failure
     *            why it was not written, or null if it was
     */
    public record Outcome(String document, Path file, List<Problem> problems, IStatus failure) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What became of the export.
     *
     * @param outcomes
     *            one for each document, in their order
     * @param companions
     *            the files that stand beside the documents, such as a type system
     */
    public record Result(List<Outcome> outcomes, List<Path> companions) {

        /** The documents that failed; empty if all is well. */
        public List<Outcome> failed() {
            return outcomes.stream().filter(o -> o.failure() != null).toList();
        }

        /** All files written: documents, then companions. */
        public List<Path> files() {
            List<Path> files = new ArrayList<>();
            outcomes.stream().map(Outcome::file).filter(Objects::nonNull).forEach(files::add);
            files.addAll(companions);
            return files;
        }
    }

    private final List<DocumentSource> documents;
    private final TypeSystemDescription types;
    private final Exporter exporter;
    private final Map<String, String> options;
    private final Path folder;
    private int threads = 1;
    private Duration limit = Pipeline.DEFAULT_LIMIT;

    /**
     * An operation.
     *
     * @param documents
     *            two that would get the same file name are not both written: the later one fails
     * @param types
     *            all types that the documents may use
     * @param options
     *            value by option id of the exporter
     * @param folder
     *            made where it is missing
     */
    public ExportOperation(List<DocumentSource> documents, TypeSystemDescription types, Exporter exporter,
            Map<String, String> options, Path folder) {
        this.documents = List.copyOf(documents);
        this.types = Objects.requireNonNull(types);
        this.exporter = Objects.requireNonNull(exporter);
        this.options = Map.copyOf(options);
        this.folder = Objects.requireNonNull(folder);
    }

    /**
     * An operation over documents of a corpus.
     *
     * @param documents
     *            their names, such as {@link Corpus#documents()}
     * @param annotator
     *            whose annotations
     */
    public static ExportOperation of(Corpus corpus, List<String> documents, String annotator, Exporter exporter,
            Map<String, String> options, Path folder) {
        List<DocumentSource> sources = documents.stream().map(d -> DocumentSource.of(corpus, d, annotator)).toList();
        return new ExportOperation(sources, corpus.factory().typeSystemDescription(), exporter, options, folder);
    }

    /** Opens this many documents at a time; one if nothing is said. The exporter still gets one after another. */
    public ExportOperation withThreads(int number) {
        threads = number;
        return this;
    }

    /** Gives the exporter this time for a short document; {@link Pipeline#DEFAULT_LIMIT} if nothing is said. */
    public ExportOperation withLimit(Duration time) {
        limit = time;
        return this;
    }

    /**
     * Says what the preflight says of each document, and which cannot be opened; writes nothing.
     *
     * @throws CoreException
     *             if the exporter throws or hangs
     * @throws OperationCanceledException
     *             if the monitor was cancelled
     */
    public Result preflight(IProgressMonitor monitor) throws CoreException {
        try (GuardedExporter guarded = new GuardedExporter(exporter, options, limit)) {
            return new Result(export(guarded, Set.of(), null, monitor), List.of());
        }
    }

    /**
     * Exports.
     *
     * @param monitor
     *            told of each document; may be null
     * @throws CoreException
     *             if nothing was written because the exporter throws or hangs, or the folder cannot be written to
     * @throws OperationCanceledException
     *             if nothing was written because the monitor was cancelled
     */
    public Result run(IProgressMonitor monitor) throws CoreException {
        try (GuardedExporter guarded = new GuardedExporter(exporter, options, limit);
                Staging staging = Staging.in(folder)) {
            Map<String, ContentWriter> companions = guarded.companions(types, monitor);
            List<Outcome> outcomes = export(guarded, companions.keySet(), staging, monitor);
            if (outcomes.stream().allMatch(o -> o.failure() != null)) {
                return new Result(outcomes, List.of()); // a type system alone is of no use
            }
            for (Map.Entry<String, ContentWriter> companion : companions.entrySet()) {
                staging.write(companion.getKey(), companion.getValue());
            }
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            staging.commit();
            return new Result(outcomes, companions.keySet().stream().sorted().map(folder::resolve).toList());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, folder, CoreStatus.reason(e));
        }
    }

    private List<Outcome> export(GuardedExporter guarded, Set<String> companions, Staging staging,
            IProgressMonitor monitor) throws CoreException {
        FileNames names = new FileNames(exporter.fileExtension());
        companions.forEach(names::reserve);
        List<DocumentExport> exports = new ArrayList<>();
        documents.forEach(d -> exports.add(new DocumentExport(d, names.add(d.name()), guarded, staging, folder)));
        Workers<DocumentExport, Outcome> workers = new Workers<>(exports, threads, DocumentExport::run);
        try {
            workers.run(CoreMessages.format("export.task", exporter.label()), DocumentExport::name, monitor); //$NON-NLS-1$
        } catch (StoppedException e) {
            throw e.getCause();
        }
        if (workers.isCancelled()) {
            throw new OperationCanceledException();
        }
        return workers.results();
    }
}
