package org.parley.editor.internal.text;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.internal.model.Layer;

/**
 * An annotation as it stands on the page while it is painted.
 *
 * @param annotation
 *            the annotation
 * @param layer
 *            how it is shown
 * @param suggested
 *            whether nobody has looked at it yet
 * @param segments
 *            where it is, line by line; never empty
 */
record Mark(AnnotationFS annotation, Layer layer, boolean suggested, List<Segment> segments) {

    Segment start() {
        return segments.get(0);
    }

    Segment finish() {
        return segments.get(segments.size() - 1);
    }

    int length() {
        return annotation.getEnd() - annotation.getBegin();
    }
}
