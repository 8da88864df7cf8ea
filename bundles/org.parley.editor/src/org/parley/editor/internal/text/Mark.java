package org.parley.editor.internal.text;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.graphics.Color;
import org.parley.core.State;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Words;

/**
 * An annotation as it stands on the page while it is painted.
 *
 * @param annotation
 *            the annotation
 * @param layer
 *            how it is shown
 * @param color
 *            in which colour
 * @param state
 *            whether somebody has decided on it, and how
 * @param segments
 *            where it is, line by line; never empty
 */
record Mark(AnnotationFS annotation, Layer layer, Color color, State state, List<Segment> segments) {

    private static final int QUIETEST = 70;

    /** Whether nobody has looked at it yet. */
    boolean suggested() {
        return state == State.SUGGESTED;
    }

    Segment start() {
        return segments.get(0);
    }

    Segment finish() {
        return segments.get(segments.size() - 1);
    }

    /** How strongly it is drawn, of 255: what the machine is less sure of is quieter. */
    int alpha() {
        float confidence = suggested() ? Words.confidence(annotation) : 0;
        return confidence == 0 ? 255 : Math.round(QUIETEST + (255 - QUIETEST) * confidence);
    }

    int length() {
        return annotation.getEnd() - annotation.getBegin();
    }
}
