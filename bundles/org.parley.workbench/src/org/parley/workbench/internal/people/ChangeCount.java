package org.parley.workbench.internal.people;

import java.util.HashSet;
import java.util.Set;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.DocumentChange;

/** Counts what became of a document's annotations since it was saved: what came and went again does not count. */
final class ChangeCount {

    private final Set<AnnotationFS> added = new HashSet<>();
    private final Set<AnnotationFS> removed = new HashSet<>();
    private final Set<AnnotationFS> changed = new HashSet<>();
    private int others;
    private int size;

    /** Counts from here on. */
    ChangeCount(int size) {
        this.size = size;
    }

    /** Takes an edit. */
    void edited(DocumentChange change, int newSize) {
        change.added().forEach(a -> move(a, removed, added));
        change.removed().forEach(a -> move(a, added, removed));
        changed.addAll(change.changed());
        size = newSize;
    }

    private static void move(AnnotationFS annotation, Set<AnnotationFS> back, Set<AnnotationFS> forth) {
        if (!back.remove(annotation)) {
            forth.add(annotation);
        }
    }

    /** All annotations are others: how many more or fewer they are is all that can be said. */
    void replaced(int newSize) {
        others += newSize - size;
        size = newSize;
    }

    int added() {
        return added.size() + Math.max(0, others);
    }

    int changed() {
        return (int) changed.stream().filter(a -> !added.contains(a) && !removed.contains(a)).count();
    }

    int removed() {
        return removed.size() + Math.max(0, -others);
    }

    /** Counts from here on anew. */
    void reset() {
        added.clear();
        removed.clear();
        changed.clear();
        others = 0;
    }
}
