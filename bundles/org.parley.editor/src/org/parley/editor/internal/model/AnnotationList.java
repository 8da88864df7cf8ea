package org.parley.editor.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.text.AnnotationFS;

/**
 * Annotations in the order of the text, outer before inner, that answers which of them touch a span without looking at
 * all. Offsets are read when an annotation is added: one whose span changes must be removed and added again.
 */
public final class AnnotationList {

    private static final Comparator<AnnotationFS> ORDER = Comparator.comparingInt(AnnotationFS::getBegin)
            .thenComparing(Comparator.comparingInt(AnnotationFS::getEnd).reversed());

    /** Up to so many are looked for one by one, each about where it would stand; more in one pass over all. */
    private static final int FEW = 16;

    private final List<AnnotationFS> list = new ArrayList<>();
    /** The greatest end among the first i + 1 annotations; valid below {@link #valid}. */
    private int[] reach = new int[64];
    private int valid;

    /** Adds an annotation behind those of the same span. */
    public void add(AnnotationFS annotation) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ORDER.compare(list.get(middle), annotation) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        list.add(low, annotation);
        valid = Math.min(valid, low);
    }

    /** Removes annotations, wherever their spans may be now; those that are not there are passed over. */
    public void removeAll(Collection<AnnotationFS> annotations) {
        if (annotations.size() > FEW) {
            Set<AnnotationFS> gone = new HashSet<>(annotations);
            list.removeIf(gone::contains);
            valid = 0;
        } else {
            annotations.forEach(this::remove);
        }
    }

    /** Most often an annotation was moved by a word or two, and is still near where it would be added. */
    private void remove(AnnotationFS annotation) {
        int near = firstBeyond(annotation.getBegin());
        for (int away = 0; away < list.size(); away++) {
            if (removeAt(near + away, annotation) || removeAt(near - away - 1, annotation)) {
                return;
            }
        }
    }

    private boolean removeAt(int index, AnnotationFS annotation) {
        if (index < 0 || index >= list.size() || !list.get(index).equals(annotation)) {
            return false;
        }
        list.remove(index);
        valid = Math.min(valid, index);
        return true;
    }

    /** Whether an annotation is in it, with the span that it has now. */
    public boolean contains(AnnotationFS annotation) {
        int begin = annotation.getBegin();
        for (int i = firstBeyond(begin) - 1; i >= 0 && list.get(i).getBegin() == begin; i--) {
            if (list.get(i).equals(annotation)) {
                return true;
            }
        }
        return false;
    }

    /** All of them; a view that follows changes. */
    public List<AnnotationFS> all() {
        return Collections.unmodifiableList(list);
    }

    /** Those that share a character with the span, and empty ones in it or at its borders. */
    public List<AnnotationFS> overlapping(int begin, int end) {
        int index = firstBeyond(end);
        measure(index);
        List<AnnotationFS> found = new ArrayList<>();
        for (int i = index - 1; i >= 0 && reach[i] >= begin; i--) {
            AnnotationFS annotation = list.get(i);
            if (touches(annotation, begin, end)) {
                found.add(annotation);
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static boolean touches(AnnotationFS annotation, int begin, int end) {
        int first = annotation.getBegin();
        int last = annotation.getEnd();
        return first == last || begin == end ? first <= end && last >= begin : first < end && last > begin;
    }

    /** Index of the first annotation that begins behind the offset. */
    private int firstBeyond(int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).getBegin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void measure(int size) {
        if (reach.length < list.size()) {
            reach = Arrays.copyOf(reach, Math.max(list.size(), reach.length * 2));
        }
        for (int i = valid; i < size; i++) {
            int end = list.get(i).getEnd();
            reach[i] = i == 0 ? end : Math.max(reach[i - 1], end);
        }
        valid = Math.max(valid, size);
    }
}
