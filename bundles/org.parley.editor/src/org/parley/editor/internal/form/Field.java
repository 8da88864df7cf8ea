package org.parley.editor.internal.form;

import org.apache.uima.cas.text.AnnotationFS;

/** A line of the form. */
interface Field {

    /** Name of the feature that it shows, or of the link feature. */
    String feature();

    /** Shows what an annotation of the form's type has there. */
    void show(AnnotationFS annotation);

    /** Takes over what was typed and not yet taken over. */
    default void commit() {
        // most fields take over at once
    }

    /** Gives it the focus. */
    void setFocus();
}
