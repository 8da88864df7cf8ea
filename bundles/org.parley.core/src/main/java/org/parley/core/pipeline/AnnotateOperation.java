package org.parley.core.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.Workers;

/**
 * Runs annotators over documents of a corpus for one annotator's name and saves each document when it is done. People's
 * decisions stay as they are, see {@link Pipeline}. A document that fails is named, and the others go on.
 *
 * <p>
 * To be run once, on any thread: a Job of the workbench or the command line's main thread. At most as many documents as
 * threads are in memory at a time.
 */
public final class AnnotateOperation {

    /**
     * What became of one document.
     *
     * @param document
     *            its name
     * @param suggestions
     *            how many open suggestions it holds now, by name of the type; empty if it failed
     * @param problems
     *            annotators that were left out; empty if all ran
     * @param failure
     *            why it was not annotated, or null if it was, and is saved
     */
    public record Outcome(String document, Map<String, Integer> suggestions, List<IStatus> problems, IStatus failure) {
    }

    /**
     * What became of the run.
     *
     * @param outcomes
     *            one for each document that was finished, in the order of the documents
     * @param cancelled
     *            whether the run was cancelled: what is in the outcomes is saved, the rest is as it was
     */
    public record Result(List<Outcome> outcomes, boolean cancelled) {

        /** The documents that failed; empty if all is well. */
        public List<Outcome> failed() {
            return outcomes.stream().filter(o -> o.failure() != null).toList();
        }
    }

    private final Corpus corpus;
    private final List<String> documents;
    private final String who;
    private final List<AnnotatorProvider> annotators;
    private int threads = 1;
    private Duration limit = Pipeline.DEFAULT_LIMIT;

    /**
     * An operation.
     *
     * @param documents
     *            names of the documents, such as {@link Corpus#documents()}
     * @param who
     *            whose annotations they become
     * @param annotators
     *            in the order in which they run, such as all that plug-ins brought, given
     *            {@link Corpus#lexicons()} by {@link LexiconFolder#give}
     */
    public AnnotateOperation(Corpus corpus, List<String> documents, String who, List<AnnotatorProvider> annotators) {
        this.corpus = Objects.requireNonNull(corpus);
        this.documents = List.copyOf(documents);
        this.who = Objects.requireNonNull(who);
        this.annotators = List.copyOf(annotators);
    }

    /** Works on this many documents at a time; one if nothing is said. */
    public AnnotateOperation withThreads(int number) {
        threads = number;
        return this;
    }

    /** Gives each annotator this time for a short document; {@link Pipeline#DEFAULT_LIMIT} if nothing is said. */
    public AnnotateOperation withLimit(Duration time) {
        limit = time;
        return this;
    }

    /**
     * Annotates and saves. Returns early where the monitor is cancelled; the documents begun then stay as they were.
     *
     * @param monitor
     *            told of each document; may be null
     */
    public Result run(IProgressMonitor monitor) {
        try (PipelinePool pool = new PipelinePool(corpus.factory(), annotators, limit)) {
            Workers<String, Outcome> workers = new Workers<>(documents, threads,
                    (name, cancel) -> annotate(pool, name, cancel));
            workers.run(CoreMessages.format("annotate.task", who), name -> name, monitor); //$NON-NLS-1$
            return new Result(workers.results(), workers.isCancelled());
        }
    }

    private Outcome annotate(PipelinePool pool, String name, IProgressMonitor monitor) {
        try {
            Corpus.Content[] read = new Corpus.Content[1];
            Pipeline.Source source = Pipeline.Source.of(() -> {
                read[0] = corpus.loadKeeping(name, who, new NullProgressMonitor());
                return read[0].cas();
            }, corpus.info(name));
            PipelinePool.Annotated done = pool.annotate(source, name, monitor);
            corpus.save(done.cas(), read[0].foreign().orElse(null), name, who);
            return new Outcome(name, done.suggestions(), done.problems(), null);
        } catch (CoreException e) {
            return failed(name, e.getStatus());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            return failed(name, CoreStatus.DOCUMENT_FAILED.error(e, name, CoreStatus.reason(e)));
        }
    }

    private static Outcome failed(String name, IStatus failure) {
        return new Outcome(name, Map.of(), List.of(), failure);
    }
}
