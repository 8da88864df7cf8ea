package org.parley.editor.internal.model;

import org.parley.editor.AnnotationDocument;

/** Waits for a document to be read. Exactly one method is called, on the UI thread. */
public interface Reader {

    /** What is to be done when the document is closed; called before {@link #opened} if at all. */
    default void closing(Runnable work) {
        // most readers leave closing to others
    }

    /** The document is there. */
    void opened(AnnotationDocument document);

    /**
     * The document could not be read.
     *
     * @param reason
     *            what happened and what to do, in a sentence or two
     */
    void failed(String reason);
}
