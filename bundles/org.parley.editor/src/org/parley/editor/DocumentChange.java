package org.parley.editor;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;

/**
 * What happened to a document.
 *
 * @param kind
 *            what kind of change it was
 * @param added
 *            annotations that are new in it
 * @param removed
 *            annotations that are no longer in it
 * @param changed
 *            annotations whose span, features or links are others now
 * @param focus
 *            the annotation that the person will want to see now, or null
 */
public record DocumentChange(Kind kind, List<AnnotationFS> added, List<AnnotationFS> removed,
        List<AnnotationFS> changed, AnnotationFS focus) {

    /** Kinds of changes. */
    public enum Kind {
        /** Annotations were added, removed or changed. */
        EDITED,
        /** The whole CAS is another one: every annotation that was read from the old one is stale. */
        CAS_REPLACED,
        /** Whether the document needs saving has changed, or it was saved. */
        SAVE_STATE
    }

    public DocumentChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    static DocumentChange of(Kind kind) {
        return new DocumentChange(kind, List.of(), List.of(), List.of(), null);
    }
}
