package org.parley.core.internal.export;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.Problem;
import org.parley.core.StateChoice;
import org.parley.core.internal.CoreMessages;

/** What is done to a document before an exporter sees it; safe for use by several threads. */
public final class Preparation {

    /** A document as the exporter gets it, and what is to be said of that. */
    record Prepared(CAS cas, List<Problem> problems) {
    }

    private final StateFilter filter;

    /**
     * A preparation.
     *
     * @param states
     *            which annotations go out; null if the exporter chooses itself
     */
    public Preparation(StateChoice states) {
        this.filter = states == null || states == StateChoice.ALL ? null : new StateFilter(states);
    }

    Prepared prepare(CAS cas) throws CoreException {
        List<Problem> problems = new ArrayList<>();
        int left = filter == null ? 0 : filter.apply(cas);
        if (left > 0) {
            problems.add(Problem.ofDocument(Problem.Severity.INFO, CoreMessages.format("export.states", left))); //$NON-NLS-1$
        }
        return new Prepared(cas, problems);
    }
}
