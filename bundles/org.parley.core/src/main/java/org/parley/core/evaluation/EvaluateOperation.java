package org.parley.core.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CoreStatus;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.Workers;
import org.parley.core.internal.evaluation.Annotations;
import org.parley.core.internal.evaluation.CasReader;
import org.parley.core.internal.evaluation.DocumentComparison;
import org.parley.core.internal.evaluation.Summary;

/**
 * Compares the quotes, speakers and agreements of one side, the system, with those of the other, gold.
 *
 * <p>
 * Documents are matched by name. A document of gold that the system lacks, one whose texts differ and one that cannot be
 * read are named, and the others are compared. Two annotators of one corpus are two sides as well. To be run once, on any
 * thread; at most two documents a thread are in memory at a time, and of those that are done only counts and differences.
 */
public final class EvaluateOperation {

    /** Comparison or failure of one document. */
    private record Outcome(DocumentComparison comparison, IStatus failure, IStatus remark) {
    }

    private final AnnotatedDocuments gold;
    private final AnnotatedDocuments system;
    private Selection goldSelection = Selection.accepted();
    private Selection systemSelection = Selection.all();
    private boolean missingAsEmpty;
    private int threads = 1;

    /** An operation; of gold what people accepted counts, of the system everything that is not rejected. */
    public EvaluateOperation(AnnotatedDocuments gold, AnnotatedDocuments system) {
        this.gold = Objects.requireNonNull(gold);
        this.system = Objects.requireNonNull(system);
    }

    /** Which annotations of each side count. */
    public EvaluateOperation withSelections(Selection ofGold, Selection ofSystem) {
        goldSelection = ofGold;
        systemSelection = ofSystem;
        return this;
    }

    /** Takes a document that the system lacks for one in which it found nothing. */
    public EvaluateOperation withMissingAsEmpty(boolean on) {
        missingAsEmpty = on;
        return this;
    }

    /** Works on this many documents at a time; one if nothing is said. */
    public EvaluateOperation withThreads(int number) {
        threads = number;
        return this;
    }

    /**
     * Compares.
     *
     * @param monitor
     *            told of each document; may be null
     * @throws CoreException
     *             if there is nothing to compare: no document of gold, or no annotation in any
     */
    public Evaluation run(IProgressMonitor monitor) throws CoreException {
        if (gold.names().isEmpty()) {
            throw CoreStatus.NOTHING_TO_COMPARE.exception(null, gold.folder());
        }
        Workers<String, Outcome> workers = new Workers<>(gold.names(), threads, (name, cancel) -> compare(name));
        workers.run(CoreMessages.format("evaluate.task"), name -> name, monitor); //$NON-NLS-1$
        List<DocumentComparison> comparisons = new ArrayList<>();
        List<IStatus> failures = new ArrayList<>();
        List<IStatus> remarks = new ArrayList<>();
        for (Outcome outcome : workers.results()) {
            add(outcome.comparison(), comparisons);
            add(outcome.failure(), failures);
            add(outcome.remark(), remarks);
        }
        system.names().stream().filter(n -> !gold.contains(n))
                .forEach(n -> remarks.add(CoreStatus.NO_GOLD.warning(null, system.place(n), gold.folder())));
        if (!workers.isCancelled() && !comparisons.isEmpty()
                && comparisons.stream().noneMatch(DocumentComparison::hasGold)) {
            throw CoreStatus.NO_GOLD_ANNOTATIONS.exception(null, gold.folder());
        }
        return Summary.of(comparisons, failures, remarks, workers.isCancelled());
    }

    private static <T> void add(T element, List<T> list) {
        if (element != null) {
            list.add(element);
        }
    }

    private Outcome compare(String name) {
        Path place = gold.place(name);
        if (!system.contains(name) && !missingAsEmpty) {
            return new Outcome(null, CoreStatus.NOT_IN_SYSTEM.error(null, place, system.folder()), null);
        }
        try {
            CAS expected = gold.open(name);
            CAS found = system.contains(name) ? system.open(name) : null;
            String text = CasReader.text(expected);
            int difference = found == null ? -1 : difference(text, CasReader.text(found));
            if (difference >= 0) {
                return new Outcome(null, CoreStatus.TEXTS_DIFFER.error(null, place, system.place(name), difference),
                        null);
            }
            Annotations goldAnnotations = CasReader.read(expected, goldSelection);
            Annotations systemAnnotations = found == null ? goldAnnotations.emptied()
                    : CasReader.read(found, systemSelection);
            IStatus remark = goldAnnotations.isEmpty() ? CoreStatus.EMPTY_GOLD.warning(null, place) : null;
            return new Outcome(DocumentComparison.of(name, text, goldAnnotations, systemAnnotations), null, remark);
        } catch (CoreException e) {
            return new Outcome(null, e.getStatus(), null);
        }
    }

    /** Offset of the first difference; -1 if there is none. */
    private static int difference(String a, String b) {
        if (a.equals(b)) {
            return -1;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
