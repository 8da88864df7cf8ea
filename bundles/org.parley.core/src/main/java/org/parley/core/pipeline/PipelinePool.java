package org.parley.core.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CasFactory;
import org.parley.core.State;

/**
 * Pipelines for several threads: each borrows one for a document, so that there are as many as threads, and engines and
 * their models are made once. Safe for use by several threads; close it when none uses it any more.
 */
public final class PipelinePool implements AutoCloseable {

    /**
     * A document that the pipeline has been over.
     *
     * @param cas
     *            the annotated document
     * @param suggestions
     *            how many open suggestions it holds, by name of the type
     * @param problems
     *            the annotators that were left out; empty if all ran
     */
    public record Annotated(CAS cas, Map<String, Integer> suggestions, List<IStatus> problems) {
    }

    /** A pipeline with the list that its problems go to. */
    private record Member(Pipeline pipeline, List<IStatus> problems) {
    }

    private final CasFactory factory;
    private final List<AnnotatorProvider> annotators;
    private final Duration limit;
    private final Deque<Member> idle = new ArrayDeque<>();

    /**
     * A pool.
     *
     * @param annotators
     *            in the order in which they run
     * @param limit
     *            the time that each has for a short document, see {@link Pipeline#DEFAULT_LIMIT}
     */
    public PipelinePool(CasFactory factory, List<AnnotatorProvider> annotators, Duration limit) {
        this.factory = factory;
        this.annotators = List.copyOf(annotators);
        this.limit = limit;
    }

    /** Annotates one document; see {@link Pipeline#annotate}. */
    public Annotated annotate(Pipeline.Source source, String name, IProgressMonitor monitor) throws CoreException {
        Member member = borrow();
        try {
            CAS cas = member.pipeline.annotate(source, name, monitor);
            return new Annotated(cas, countSuggestions(cas), List.copyOf(member.problems));
        } finally {
            member.problems.clear();
            giveBack(member);
        }
    }

    private synchronized Member borrow() {
        Member member = idle.poll();
        if (member == null) {
            List<IStatus> problems = new ArrayList<>();
            member = new Member(new Pipeline(factory, annotators, limit, problems::add), problems);
        }
        return member;
    }

    private synchronized void giveBack(Member member) {
        idle.push(member);
    }

    /** Counts open suggestions by the name of their type, in the order of the names. */
    private static Map<String, Integer> countSuggestions(CAS cas) {
        Map<String, Integer> counts = new TreeMap<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (State.isCarriedBy(annotation) && State.of(annotation) == State.SUGGESTED) {
                counts.merge(annotation.getType().getName(), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Override
    public synchronized void close() {
        idle.forEach(m -> m.pipeline.close());
        idle.clear();
    }
}
