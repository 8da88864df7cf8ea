package org.parley.editor.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.uima.cas.text.AnnotationFS;

/** Walks through annotations in the order of the text and begins anew at the end. */
public final class Walk {

    private Walk() {
    }

    /**
     * The next wanted annotation.
     *
     * @param all
     *            in the order of the text
     * @param from
     *            where to start, itself the last to be considered; may be null or gone
     * @param offset
     *            where to start if there is no such annotation
     * @param forward
     *            the direction
     */
    public static Optional<AnnotationFS> next(List<AnnotationFS> all, AnnotationFS from, int offset, boolean forward,
            Predicate<AnnotationFS> wanted) {
        int size = all.size();
        int start = from == null ? -1 : all.indexOf(from);
        if (start < 0) {
            int first = firstAt(all, offset);
            start = forward ? first - 1 : first;
        }
        for (int i = 1; i <= size; i++) {
            AnnotationFS candidate = all.get(Math.floorMod(forward ? start + i : start - i, size));
            if (wanted.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static int firstAt(List<AnnotationFS> all, int offset) {
        int index = 0;
        while (index < all.size() && all.get(index).getBegin() < offset) {
            index++;
        }
        return index;
    }
}
