package org.parley.core.versions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.apache.uima.cas.CAS;
import org.parley.core.versions.AnnotationDifference.Change;
import org.parley.core.versions.AnnotationDifference.Kind;

/**
 * Compares two versions of the annotations of one document. Annotations of the same type belong together if they are the
 * same in all, else if they cover the same span, else if they share a character; of several the first in the text. Words,
 * sentences and the document's data do not count: programs make them.
 */
public final class AnnotationComparison {

    private final List<AnnotationDifference> differences = new ArrayList<>();

    private AnnotationComparison() {
    }

    /** What leads from one version to the other, in the order of the text. The CASes are only read. */
    public static List<AnnotationDifference> compare(CAS before, CAS after) {
        AnnotationComparison comparison = new AnnotationComparison();
        comparison.compare(AnnotationState.of(before), AnnotationState.of(after));
        comparison.differences.sort(Comparator.comparingInt(AnnotationDifference::begin)
                .thenComparingInt(AnnotationDifference::end).thenComparing(AnnotationDifference::type)
                .thenComparing(AnnotationDifference::kind));
        return List.copyOf(comparison.differences);
    }

    private void compare(List<AnnotationState> before, List<AnnotationState> after) {
        List<AnnotationState> gone = new ArrayList<>(before);
        List<AnnotationState> come = new ArrayList<>(after);
        pair(gone, come, state -> state, false);
        pair(gone, come, state -> List.of(state.type(), state.begin(), state.end()), true);
        pairOverlapping(gone, come);
        gone.forEach(state -> differences.add(difference(Kind.REMOVED, state, List.of())));
        come.forEach(state -> differences.add(difference(Kind.ADDED, state, List.of())));
    }

    /** Takes those out of both lists that have the same key. */
    private void pair(List<AnnotationState> gone, List<AnnotationState> come, Function<AnnotationState, Object> key,
            boolean told) {
        Map<Object, Deque<AnnotationState>> found = new HashMap<>();
        come.forEach(state -> found.computeIfAbsent(key.apply(state), k -> new ArrayDeque<>()).add(state));
        List<AnnotationState> alone = new ArrayList<>();
        for (AnnotationState state : gone) {
            Deque<AnnotationState> others = found.get(key.apply(state));
            if (others == null || others.isEmpty()) {
                alone.add(state);
            } else if (told) {
                changed(state, others.poll());
            } else {
                others.poll();
            }
        }
        gone.clear();
        gone.addAll(alone);
        come.clear();
        found.values().forEach(come::addAll);
    }

    /** Both lists are walked in the order of the text, so that no pair of far ones is looked at. */
    private void pairOverlapping(List<AnnotationState> gone, List<AnnotationState> come) {
        gone.sort(AnnotationState.ORDER);
        come.sort(AnnotationState.ORDER);
        List<AnnotationState> alone = new ArrayList<>();
        int first = 0;
        for (AnnotationState state : gone) {
            while (first < come.size() && come.get(first).end() <= state.begin()
                    && come.get(first).begin() < state.begin()) {
                first++;
            }
            int at = first;
            while (at < come.size() && come.get(at).begin() < state.end() && !come.get(at).overlaps(state)) {
                at++;
            }
            if (at < come.size() && come.get(at).overlaps(state)) {
                changed(state, come.remove(at));
            } else {
                alone.add(state);
            }
        }
        gone.clear();
        gone.addAll(alone);
    }

    private void changed(AnnotationState before, AnnotationState after) {
        List<Change> changes = new ArrayList<>();
        if (before.begin() != after.begin() || before.end() != after.end()) {
            changes.add(new Change(AnnotationDifference.SPAN, before.place(), after.place()));
        }
        TreeSet<String> names = new TreeSet<>(before.features().keySet());
        names.addAll(after.features().keySet());
        for (String name : names) {
            String old = before.features().getOrDefault(name, ""); //$NON-NLS-1$
            String now = after.features().getOrDefault(name, ""); //$NON-NLS-1$
            if (!old.equals(now)) {
                changes.add(new Change(name, old, now));
            }
        }
        differences.add(difference(Kind.CHANGED, after, changes));
    }

    private static AnnotationDifference difference(Kind kind, AnnotationState state, List<Change> changes) {
        return new AnnotationDifference(kind, state.type(), state.begin(), state.end(), state.text(), changes);
    }
}
