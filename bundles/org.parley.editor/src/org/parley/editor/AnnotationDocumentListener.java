package org.parley.editor;

/** Is told of each change of a document, on the UI thread where nothing else is said. */
@FunctionalInterface
public interface AnnotationDocumentListener {

    /** The document has changed already. */
    void documentChanged(AnnotationDocument document, DocumentChange change);

    /** The document was written to its file. */
    default void documentSaved(AnnotationDocument document) {
        // most only care for what is shown
    }

    /**
     * The file of the document is about to be replaced by what the document is now. On the thread that saves, which waits.
     *
     * @param stamp
     *            the {@link AnnotationDocument#stamp} that the file will have
     */
    default void documentSaving(AnnotationDocument document, String stamp) {
        // likewise
    }
}
