package org.parley.editor.internal.model;

import org.parley.editor.AnnotationDocument;

/** Waits for a document to be read. Exactly one method is called, on the UI thread. */
public interface Reader {

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
