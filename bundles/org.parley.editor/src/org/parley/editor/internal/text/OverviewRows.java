package org.parley.editor.internal.text;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.internal.model.Attribution;
import org.parley.editor.internal.model.Layer;

/**
 * What of a document is where in an overview of some height: a picture of a moment, since looking at all annotations for
 * each painting takes too long.
 */
final class OverviewRows {

    /** What stands in a row. */
    enum Kind {
        /** Nothing. */
        NONE,
        /** A quote. */
        QUOTE,
        /** An agreement. */
        AGREEMENT,
        /** A quote without a speaker. */
        PROBLEM
    }

    private final Kind[] kinds;
    private final boolean[] suggested;

    private OverviewRows(int height) {
        kinds = new Kind[height];
        java.util.Arrays.fill(kinds, Kind.NONE);
        suggested = new boolean[height];
    }

    /** The rows of what a page shows; a problem counts more than an agreement, and that more than a quote. */
    static OverviewRows of(PageModel model, int height) {
        OverviewRows rows = new OverviewRows(Math.max(1, height));
        int length = Math.max(1, model.document().text().length());
        for (AnnotationFS annotation : model.document().annotations()) {
            Layer layer = model.layers().of(annotation);
            if ((layer == Layer.QUOTE || layer == Layer.AGREEMENT) && model.filter().shows(layer, annotation)) {
                rows.put(row(annotation.getBegin(), length, rows.kinds.length), kind(model, annotation, layer),
                        State.of(annotation) == State.SUGGESTED);
            }
        }
        return rows;
    }

    /** The row of an offset in a text. */
    static int row(int offset, int length, int height) {
        return (int) ((long) Math.clamp(offset, 0, length) * (height - 1) / Math.max(1, length));
    }

    private static Kind kind(PageModel model, AnnotationFS annotation, Layer layer) {
        if (layer == Layer.AGREEMENT) {
            return Kind.AGREEMENT;
        }
        return Attribution.speakers(annotation).isEmpty()
                && Attribution.isMissing(annotation, model.parts(annotation)) ? Kind.PROBLEM : Kind.QUOTE;
    }

    private void put(int row, Kind kind, boolean isSuggested) {
        if (kind.compareTo(kinds[row]) > 0) {
            kinds[row] = kind;
            suggested[row] = isSuggested;
        } else if (kind == kinds[row]) {
            suggested[row] &= isSuggested;
        }
    }

    int height() {
        return kinds.length;
    }

    Kind kind(int row) {
        return kinds[row];
    }

    /** The last of the rows from one on that look the same. */
    int lastLike(int row) {
        int last = row;
        while (last + 1 < kinds.length && kinds[last + 1] == kinds[row] && suggested[last + 1] == suggested[row]) {
            last++;
        }
        return last;
    }

    boolean isSuggested(int row) {
        return suggested[row];
    }
}
