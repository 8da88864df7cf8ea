package org.parley.editor.internal.commands;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.internal.model.Span;

/**
 * What may fill a slot.
 *
 * @param span
 *            where it is
 * @param annotation
 *            the annotation, or null if the words are not marked yet
 */
record Candidate(Span span, AnnotationFS annotation) {

    int distance(AnnotationFS owner) {
        return Math.max(0, Math.max(span.begin() - owner.getEnd(), owner.getBegin() - span.end()));
    }
}
