package org.parley.editor.internal.operations;

import org.apache.uima.cas.text.AnnotationFS;

/** One change of a CAS that knows how to take itself back. Made when the CAS is as it was before the change. */
public sealed interface Change permits Presence, ValueChange, ReferenceChange, SpanChange {

    /** Makes the change. */
    void apply();

    /** Takes it back. */
    void revert();

    /** The annotation that changes, or that comes or goes. */
    AnnotationFS annotation();
}
