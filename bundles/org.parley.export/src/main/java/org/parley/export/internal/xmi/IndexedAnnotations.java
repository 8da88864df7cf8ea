package org.parley.export.internal.xmi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;

/** The annotations in the indexes of a view by their type: read once for all rules. Without the document annotation. */
final class IndexedAnnotations {

    /** Annotations of exactly this type. */
    record OfType(Type type, List<AnnotationFS> annotations) {
    }

    private final Map<String, OfType> byType = new TreeMap<>();
    private final BitSet indexed = new BitSet();

    private IndexedAnnotations() {
    }

    static IndexedAnnotations of(CAS view) {
        IndexedAnnotations result = new IndexedAnnotations();
        AnnotationFS document = view.getDocumentAnnotation();
        OfType last = null;
        for (FeatureStructure fs : view.getIndexRepository().getIndexedFSs()) {
            if (fs instanceof AnnotationFS annotation) {
                result.indexed.set(((TOP) fs)._id());
                if (fs != document) { // it covers the text whatever that begins with
                    if (last == null || last.type != annotation.getType()) {
                        last = result.ofType(annotation.getType());
                    }
                    last.annotations.add(annotation);
                }
            }
        }
        return result;
    }

    private OfType ofType(Type type) {
        return byType.computeIfAbsent(type.getName(), name -> new OfType(type, new ArrayList<>()));
    }

    /** In the order of the types' names. */
    Collection<OfType> byType() {
        return byType.values();
    }

    /** Whether it is in the indexes. */
    boolean contains(AnnotationFS annotation) {
        return indexed.get(((TOP) annotation)._id());
    }
}
