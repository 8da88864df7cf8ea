package org.parley.export.internal.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.export.internal.ExportMessages;

/** What was found amiss in a file, as many lines of it as people read; the rest is counted. */
final class Findings {

    private static final int MOST = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private int more;
    private int others;

    void add(Severity severity, String key, Object... arguments) {
        if (problems.size() < MOST) {
            problems.add(Problem.ofDocument(severity, ExportMessages.format(key, arguments)));
        } else {
            more++;
        }
    }

    void addAll(List<Problem> some) {
        problems.addAll(some);
    }

    /** Counts something that is not known here. */
    void unknown(String what, String name) {
        String key = ExportMessages.format("brat.unknown." + what, name); //$NON-NLS-1$
        if (unknown.size() < MOST || unknown.containsKey(key)) {
            unknown.merge(key, 1, Integer::sum);
        } else {
            others++;
        }
    }

    /** All of it. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(Problem.ofDocument(Severity.ERROR, ExportMessages.format("brat.more", more))); //$NON-NLS-1$
        }
        unknown.forEach((what, number) -> all.add(Problem.ofDocument(Severity.WARNING,
                ExportMessages.format("brat.unknown", what, number)))); //$NON-NLS-1$
        if (others > 0) {
            all.add(Problem.ofDocument(Severity.WARNING, ExportMessages.format("brat.unknown.more", others))); //$NON-NLS-1$
        }
        return all;
    }
}
