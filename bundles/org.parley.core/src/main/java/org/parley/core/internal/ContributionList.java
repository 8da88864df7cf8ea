package org.parley.core.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.uima.spi.TypeSystemProvider;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Importer;
import org.parley.core.pipeline.AnnotatorProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts contributions one by one, sorts out those that fail, and keeps the rest in order. Filled by one thread. */
public final class ContributionList {

    private static final Logger LOG = LoggerFactory.getLogger(ContributionList.class);
    /** The time that a contribution has to start. */
    public static final Duration LIMIT = Duration.ofSeconds(10);

    private final Duration limit;
    private final List<TypeSystemProvider> types = new ArrayList<>();
    private final List<AnnotatorProvider> annotators = new ArrayList<>();
    private final List<Exporter> exporters = new ArrayList<>();
    private final List<Importer> importers = new ArrayList<>();
    private final List<IStatus> problems = new ArrayList<>();
    private CasFactory factory;

    /** An empty list whose contributions have this time to start. */
    public ContributionList(Duration limit) {
        this.limit = limit;
    }

    /**
     * Starts a contribution.
     *
     * @param kind
     *            its contract, in words
     * @param origin
     *            its class or bundle for messages
     * @param start
     *            makes it; may throw, hang or return null
     */
    public void add(Class<?> kind, String origin, Callable<?> start) {
        try (Guard guard = new Guard("Start of " + origin)) { //$NON-NLS-1$
            Object started = guard.call(() -> probe(start.call()), limit, null);
            if (started == null) {
                fail(kind, origin, null, CoreMessages.format("contribution.log")); //$NON-NLS-1$
            } else {
                sort(started);
            }
        } catch (TimeoutException e) {
            fail(kind, origin, e, CoreMessages.format("contribution.hangs", limit.toSeconds())); //$NON-NLS-1$
        } catch (ExecutionException e) {
            fail(kind, origin, e.getCause(), CoreStatus.reason(e.getCause()));
        }
    }

    /** Asks once for all that is asked for later, so that whatever throws does so here. */
    private static Object probe(Object contribution) throws CoreException {
        if (contribution instanceof AnnotatorProvider a) {
            a.id().length();
            a.label().length();
            a.order();
            a.reads().size();
            a.makes().size();
        } else if (contribution instanceof Exporter e) {
            e.id().length();
            e.label().length();
            e.fileExtension().length();
            e.options().size();
        } else if (contribution instanceof Importer i) {
            i.id().length();
            i.label().length();
            i.fileExtensions().size();
            i.options().size();
        } else if (contribution instanceof TypeSystemProvider t) {
            CasFactory.of(List.of(t), List.of());
        }
        return contribution;
    }

    private void sort(Object contribution) {
        if (contribution instanceof AnnotatorProvider a) {
            annotators.add(a);
        } else if (contribution instanceof Exporter e) {
            exporters.add(e);
        } else if (contribution instanceof Importer i) {
            importers.add(i);
        } else if (contribution instanceof TypeSystemProvider t) {
            types.add(t);
        }
    }

    private void fail(Class<?> kind, String origin, Throwable cause, String reason) {
        IStatus status = CoreStatus.CONTRIBUTION_FAILED.warning(cause,
                CoreMessages.format("kind." + kind.getSimpleName()), origin, reason); //$NON-NLS-1$
        LOG.warn(status.getMessage(), cause);
        problems.add(status);
    }

    /** See {@link org.parley.core.contributions.Contributions}. */
    public List<AnnotatorProvider> annotators() {
        return annotators.stream()
                .sorted(Comparator.comparingInt(AnnotatorProvider::order).thenComparing(AnnotatorProvider::id))
                .toList();
    }

    /** See {@link org.parley.core.contributions.Contributions}. */
    public List<Exporter> exporters() {
        return exporters.stream().sorted(Comparator.comparing(Exporter::label)).toList();
    }

    /** See {@link org.parley.core.contributions.Contributions}. */
    public List<Importer> importers() {
        return importers.stream().sorted(Comparator.comparing(Importer::label)).toList();
    }

    /** See {@link org.parley.core.contributions.Contributions}. */
    public List<IStatus> problems() {
        return List.copyOf(problems);
    }

    /** See {@link org.parley.core.contributions.Contributions}; made once. */
    public synchronized CasFactory casFactory() throws CoreException {
        if (factory == null) {
            factory = CasFactory.of(types, annotators);
        }
        return factory;
    }
}
