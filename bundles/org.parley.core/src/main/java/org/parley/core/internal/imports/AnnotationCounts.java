package org.parley.core.internal.imports;

import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;

/** How many annotations of which type a document has. */
final class AnnotationCounts {

    private AnnotationCounts() {
    }

    /** By full name of the type; the document's own data do not count. */
    static SortedMap<String, Integer> of(CAS cas) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        AnnotationFS document = cas.getDocumentAnnotation();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (!annotation.equals(document)) {
                counts.merge(annotation.getType().getName(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
