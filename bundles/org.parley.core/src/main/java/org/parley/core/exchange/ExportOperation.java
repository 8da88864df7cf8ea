package org.parley.core.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.Workers;
import org.parley.core.internal.export.DocumentExport;
import org.parley.core.internal.export.ExportContext;
import org.parley.core.internal.export.FileNames;
import org.parley.core.internal.export.FolderPlacement;
import org.parley.core.internal.export.GuardedExporter;
import org.parley.core.internal.export.Placement;
import org.parley.core.internal.export.Preparation;
import org.parley.core.internal.export.Staging;
import org.parley.core.internal.export.StoppedException;
import org.parley.core.internal.export.Turns;
import org.parley.core.layers.OwnTagSets;
import org.parley.core.internal.export.ZipPlacement;
import org.parley.core.pipeline.Pipeline;

/**
 * Exports documents into a folder or a zip archive, whole or not at all: the files are made in a hidden folder beside
 * their place and then moved in. A document that fails in itself is named and the others are written; where the exporter
 * fails, the disk is full or the user cancels, the target is as it was.
 *
 * <p>
 * To be run on any thread: a Job of the workbench or the command line's main thread. At most as many documents as threads
 * are in memory at a time, and the exporter gets them in their order. Files of the same name that stood in the folder are
 * replaced; an archive is replaced as a whole.
 */
public final class ExportOperation {

    /**
     * What became of one document.
     *
     * @param document
     *            its name
     * @param annotator
     *            whose annotations; empty where there are none
     * @param files
     *            the files of its own, or entries of the archive as if that were a folder; empty if it was not written, or
     *            shares its files with others
     * @param problems
     *            what the preflight said, in order of the offsets; empty if nothing
     * @param failure
     *            why it was not written, or null if it was
     */
    public record Outcome(String document, String annotator, List<Path> files, List<Problem> problems,
            IStatus failure) {

        public Outcome {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }

        /** Whether something of it is lost or changed on the way out, or all of it. */
        public boolean isAffected() {
            return failure != null || problems.stream().anyMatch(p -> p.severity() != Problem.Severity.INFO);
        }
    }

    /**
     * What became of the export.
     *
     * @param outcomes
     *            one for each document, in their order
     * @param companions
     *            the files that stand once for all, such as a type system; the archive where there is one
     * @param refused
     *            whether nothing was written because it was to be strict and some document is affected
     */
    public record Result(List<Outcome> outcomes, List<Path> companions, boolean refused) {

        /** The documents that failed; empty if all is well. */
        public List<Outcome> failed() {
            return outcomes.stream().filter(o -> o.failure() != null).toList();
        }

        /** All files written: documents, then companions; of an archive, the archive alone. */
        public List<Path> files() {
            if (companions.size() == 1 && outcomes.stream().flatMap(o -> o.files().stream())
                    .allMatch(f -> f.startsWith(companions.get(0)))) {
                return companions;
            }
            List<Path> files = new ArrayList<>();
            outcomes.forEach(o -> files.addAll(o.files()));
            files.addAll(companions);
            return files;
        }
    }

    private final List<DocumentSource> documents;
    private final TypeSystemDescription types;
    private final Exporter exporter;
    private final Map<String, String> options;
    private final Path target;
    private Corpus corpus;
    private boolean zip;
    private boolean strict;
    private StateChoice states;
    private TypeMapping mapping = TypeMapping.NONE;
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
     * @param target
     *            a folder, made where it is missing; see {@link #intoZip} for an archive
     */
    public ExportOperation(List<DocumentSource> documents, TypeSystemDescription types, Exporter exporter,
            Map<String, String> options, Path target) {
        this.documents = List.copyOf(documents);
        this.types = Objects.requireNonNull(types);
        this.exporter = Objects.requireNonNull(exporter);
        this.options = Map.copyOf(options);
        this.target = Objects.requireNonNull(target);
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
            Map<String, String> options, Path target) {
        return of(corpus, documents, List.of(annotator), exporter, options, target);
    }

    /**
     * An operation over documents of a corpus with the annotations of several, see
     * {@link DocumentSource#of(Corpus, List, List)}. Files are named WHO/NAME where there are more than one.
     *
     * @param annotators
     *            at least one name
     */
    public static ExportOperation of(Corpus corpus, List<String> documents, List<String> annotators, Exporter exporter,
            Map<String, String> options, Path target) {
        ExportOperation operation = new ExportOperation(DocumentSource.of(corpus, documents, annotators),
                corpus.factory().typeSystemDescription(), exporter, options, target);
        operation.corpus = corpus;
        return operation;
    }

    /** Takes the target for one zip archive that holds all files. */
    public ExportOperation intoZip() {
        zip = true;
        return this;
    }

    /** Writes nothing at all if any document is affected, see {@link Outcome#isAffected()}. */
    public ExportOperation strict() {
        strict = true;
        return this;
    }

    /**
     * Chooses annotations by their state; {@link StateChoice#OPEN} if nothing is said. An exporter with an option of the
     * name {@link StateChoice#OPTION} chooses itself, by what is said here where its option is not set.
     */
    public ExportOperation withStates(StateChoice choice) {
        states = choice;
        return this;
    }

    /** Gives types and features other names; the exporter sees no others. */
    public ExportOperation withMapping(TypeMapping names) {
        mapping = Objects.requireNonNull(names);
        return this;
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
     *             if the exporter throws or hangs, or the mapping leads to types that contradict each other
     * @throws OperationCanceledException
     *             if the monitor was cancelled
     */
    public Result preflight(IProgressMonitor monitor) throws CoreException {
        try (GuardedExporter guarded = guard()) {
            List<Outcome> outcomes = export(guarded, preparation(), null, placement(), monitor);
            return new Result(outcomes, List.of(), strict && outcomes.stream().anyMatch(Outcome::isAffected));
        }
    }

    /**
     * Exports.
     *
     * @param monitor
     *            told of each document; may be null
     * @throws CoreException
     *             if nothing was written because the exporter throws or hangs, or the target cannot be written to
     * @throws OperationCanceledException
     *             if nothing was written because the monitor was cancelled
     */
    public Result run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, strict ? 2 : 1);
        if (strict) {
            Result checked = preflight(progress.split(1));
            if (checked.refused()) {
                return checked;
            }
        }
        Placement placement = placement();
        Preparation preparation = preparation();
        try (Staging staging = Staging.of(placement); GuardedExporter guarded = guard()) {
            guarded.start(preparation.types(), staging, progress);
            List<Outcome> outcomes = export(guarded, preparation, staging, placement, progress.split(1));
            if (outcomes.stream().allMatch(o -> o.failure() != null)) {
                return new Result(outcomes, List.of(), false); // a type system alone is of no use
            }
            guarded.finish(progress);
            if (!staging.open().isEmpty()) {
                throw guarded.leftOpen(staging.open());
            }
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            staging.commit();
            return new Result(outcomes, companions(staging, placement, outcomes), false);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, target, CoreStatus.reason(e));
        }
    }

    /**
     * Puts back what an export into a folder was replacing when its process was killed, and removes what it left there.
     * Each export into the folder does so by itself, before it begins. An export that runs is left alone.
     *
     * @throws CoreException
     *             if the folder cannot be written to
     */
    public static void cleanUp(Path folder) throws CoreException {
        try {
            Staging.cleanUp(folder);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, folder, CoreStatus.reason(e));
        }
    }

    private static List<Path> companions(Staging staging, Placement placement, List<Outcome> outcomes) {
        if (placement.container() != null) {
            return List.of(placement.container());
        }
        Set<Path> own = new HashSet<>();
        outcomes.forEach(o -> own.addAll(o.files()));
        return staging.paths().stream().map(placement::place).filter(p -> !own.contains(p)).sorted().toList();
    }

    private GuardedExporter guard() {
        Map<String, String> all = new LinkedHashMap<>(options);
        if (states != null && choosesItself()) {
            all.putIfAbsent(StateChoice.OPTION, states.id());
        }
        return new GuardedExporter(exporter, all, limit);
    }

    private boolean choosesItself() {
        return exporter.options().stream().anyMatch(o -> o.id().equals(StateChoice.OPTION));
    }

    private Placement placement() {
        return zip ? new ZipPlacement(target) : new FolderPlacement(target);
    }

    private Preparation preparation() throws CoreException {
        boolean itself = choosesItself() && mapping.isEmpty(); // under other names it would not find the states
        OwnTagSets tagSets = corpus == null ? OwnTagSets.NONE : OwnTagSets.read(corpus.folder());
        return new Preparation(itself ? null : choice(), types, tagSets, mapping);
    }

    private StateChoice choice() {
        StateChoice said = states == null ? StateChoice.OPEN : states;
        return choosesItself() ? StateChoice.of(options.getOrDefault(StateChoice.OPTION, said.id())).orElse(said)
                : said;
    }

    private List<Outcome> export(GuardedExporter guarded, Preparation preparation, Staging staging,
            Placement placement, IProgressMonitor monitor) throws CoreException {
        ExportContext context = new ExportContext(guarded, preparation, staging, placement, new Turns());
        FileNames names = new FileNames(documents, exporter.fileExtension());
        List<DocumentExport> exports = new ArrayList<>();
        documents.forEach(d -> exports.add(new DocumentExport(d, exports.size(), names.add(d), context)));
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
