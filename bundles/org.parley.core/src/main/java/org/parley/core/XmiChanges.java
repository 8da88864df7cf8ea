package org.parley.core;

import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;

/** What is written otherwise than it is in the CAS, which stays as it is: see {@link CasXmi#write(CAS, XmiChanges, OutputStream)}. */
public interface XmiChanges {

    /** Writes everything as it is, and refuses characters that XML forbids. */
    XmiChanges NONE = new XmiChanges() {
    };

    /** The text instead of the document's, of the same length; null if it stays as it is. */
    default String text() {
        return null;
    }

    /** Whether it is not written. Links to it are left out as well, and other features that lead to it are unset. */
    default boolean isLeftOut(FeatureStructure fs) {
        return false;
    }

    /** Where it begins: a UTF-16 offset. */
    default int begin(AnnotationFS annotation) {
        return annotation.getBegin();
    }

    /** Where it ends: the UTF-16 offset behind it. */
    default int end(AnnotationFS annotation) {
        return annotation.getEnd();
    }

    /** Whether characters that XML forbids become spaces; if not, there is no file with them. */
    default boolean replacesForbidden() {
        return false;
    }
}
