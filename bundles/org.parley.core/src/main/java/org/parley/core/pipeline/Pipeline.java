package org.parley.core.pipeline;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.internal.Guard;
import org.parley.core.internal.Suggestions;
import org.parley.type.DocumentRecord;

/**
 * Runs annotators over documents, one after another. What people made, accepted or rejected stays as it is: only open
 * suggestions of the same annotators are replaced, and nothing is proposed again where a person has decided.
 *
 * <p>
 * An annotator that throws is left out for that document; one that does not answer in time is left out from then on. Both
 * are reported, and the document is begun anew without them, so that no half of their work stays.
 *
 * <p>
 * For use by one thread at a time; several pipelines may run side by side. Close it to free the engines.
 */
public final class Pipeline implements AutoCloseable {

    /** The time that an annotator has for a short document. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(60);

    /** Characters a second that even a slow annotator manages; long documents get more time. */
    private static final int SLOWEST = 5_000;

    /** Opens a document as it is before the pipeline runs; called again when a run is begun anew. */
    @FunctionalInterface
    public interface Source {

        CAS open() throws CoreException;

        /** What is known of the document beside its text, for annotators; may throw what {@link #open} may. */
        default DocumentInfo info() throws CoreException {
            return DocumentInfo.NONE;
        }

        /** A source that knows of the document beside its text. */
        static Source of(Source document, DocumentInfo info) {
            return new Source() {

                @Override
                public CAS open() throws CoreException {
                    return document.open();
                }

                @Override
                public DocumentInfo info() {
                    return info;
                }
            };
        }
    }

    private final CasFactory factory;
    private final List<AnnotatorProvider> annotators;
    private final Duration limit;
    private final Consumer<IStatus> problems;
    private final Guard guard = new Guard("Parley annotators"); //$NON-NLS-1$
    private final Map<String, AnalysisEngine> engines = new HashMap<>();
    private final Set<String> hanging = new HashSet<>();

    /**
     * A pipeline.
     *
     * @param annotators
     *            in the order in which they run
     * @param limit
     *            the time that each has for a short document
     * @param problems
     *            told of each annotator that was left out; called on the thread that runs the pipeline
     */
    public Pipeline(CasFactory factory, List<AnnotatorProvider> annotators, Duration limit,
            Consumer<IStatus> problems) {
        this.factory = factory;
        this.annotators = List.copyOf(annotators);
        this.limit = limit;
        this.problems = problems;
    }

    /**
     * Annotates one document.
     *
     * @param source
     *            opens it
     * @param name
     *            its name for messages
     * @return the CAS that the source gave, annotated
     * @throws CoreException
     *             if the document cannot be opened
     * @throws OperationCanceledException
     *             if the monitor was cancelled; the CAS must not be used
     */
    public CAS annotate(Source source, String name, IProgressMonitor monitor) throws CoreException {
        Set<String> left = new HashSet<>(hanging);
        while (true) {
            CAS cas = source.open();
            Set<String> origins = new HashSet<>();
            annotators.forEach(a -> origins.add(a.id()));
            Suggestions suggestions = new Suggestions(cas);
            suggestions.removeOpen(origins);
            TOP record = tell(source.info(), cas);
            if (runAll(cas, name, left, SubMonitor.convert(monitor, annotators.size()))) {
                cas.removeFsFromIndexes(record);
                suggestions.dropDecided();
                return cas;
            }
        }
    }

    /** Annotators see nothing but a CAS, so it is told there; nobody else is to see it. */
    private static TOP tell(DocumentInfo info, CAS cas) {
        Type type = cas.getTypeSystem().getType(DocumentRecord._TypeName);
        TOP record = cas.createFS(type);
        record.setStringValue(type.getFeatureByBaseName("date"), info.date().isEmpty() ? null : info.date()); //$NON-NLS-1$
        cas.addFsToIndexes(record);
        return record;
    }

    /** Whether all ran through; if not, the one that did not is among those left out now. */
    private boolean runAll(CAS cas, String name, Set<String> left, SubMonitor progress) {
        for (AnnotatorProvider annotator : annotators) {
            if (!left.contains(annotator.id())) {
                progress.checkCanceled();
                progress.subTask(annotator.label());
                if (!run(annotator, cas, name, progress)) {
                    left.add(annotator.id());
                    return false;
                }
            }
            progress.worked(1);
        }
        return true;
    }

    private boolean run(AnnotatorProvider annotator, CAS cas, String name, IProgressMonitor monitor) {
        String text = cas.getDocumentText();
        Duration time = limit.plusSeconds(text == null ? 0 : text.length() / SLOWEST);
        try {
            guard.call(() -> {
                engine(annotator).process(cas);
                return null;
            }, time, monitor);
            return true;
        } catch (TimeoutException e) {
            hanging.add(annotator.id());
            engines.remove(annotator.id()); // not destroyed: its thread may still be in it
            problems.accept(CoreStatus.ANNOTATOR_HANGS.warning(e, annotator.label(), name, time.toSeconds()));
        } catch (OperationCanceledException e) {
            engines.remove(annotator.id()); // likewise
            throw e;
        } catch (ExecutionException e) {
            destroy(engines.remove(annotator.id()));
            problems.accept(CoreStatus.ANNOTATOR_FAILED.warning(e.getCause(), annotator.label(), name,
                    CoreStatus.reason(root(e.getCause()))));
        }
        return false;
    }

    private AnalysisEngine engine(AnnotatorProvider annotator) throws CoreException, UIMAException {
        AnalysisEngine engine = engines.get(annotator.id());
        if (engine == null) {
            synchronized (annotator) { // several pipelines may share the provider
                engine = factory.createEngine(annotator.description());
            }
            engines.put(annotator.id(), engine);
        }
        return engine;
    }

    /** UIMA wraps what an annotator throws; the innermost cause is what helps. */
    private static Throwable root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static void destroy(AnalysisEngine engine) {
        if (engine != null) {
            engine.destroy();
        }
    }

    @Override
    public void close() {
        guard.close();
        engines.values().forEach(Pipeline::destroy);
        engines.clear();
    }
}
