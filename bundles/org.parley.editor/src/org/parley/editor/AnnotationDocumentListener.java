package org.parley.editor;

/** Is told of each change of a document, on the UI thread. */
@FunctionalInterface
public interface AnnotationDocumentListener {

    /** The document has changed already. */
    void documentChanged(AnnotationDocument document, DocumentChange change);

    /** The document was written to its file. */
    default void documentSaved(AnnotationDocument document) {
        // most only care for what is shown
    }
}
