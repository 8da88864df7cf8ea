package org.parley.editor.internal.model;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;

/** Tells annotations with which something is wrong. */
public final class Faults {

    private Faults() {
    }

    /** Whether it lies outside the text or covers nothing, or links to something that is rejected or not there. */
    public static boolean has(AnnotationDocument document, AnnotationFS annotation) {
        return State.of(annotation) != State.REJECTED && (!Span.fits(annotation, document.text().length())
                || Links.of(annotation).stream().anyMatch(
                        l -> State.of(l.target()) == State.REJECTED || !document.contains(l.target())));
    }
}
