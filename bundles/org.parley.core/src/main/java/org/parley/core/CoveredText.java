package org.parley.core;

import org.apache.uima.cas.text.AnnotationFS;

/** The words under an annotation. UIMA's own {@code getCoveredText} throws where a file tells of places that are not there. */
public final class CoveredText {

    private CoveredText() {
    }

    /** What of the document's text an annotation covers; empty if that is nothing, or if there is no text. */
    public static String of(AnnotationFS annotation) {
        String text = annotation.getCAS().getDocumentText();
        if (text == null) {
            return ""; //$NON-NLS-1$
        }
        int begin = Math.max(0, annotation.getBegin());
        int end = Math.min(text.length(), annotation.getEnd());
        return begin < end ? text.substring(begin, end) : ""; //$NON-NLS-1$
    }
}
