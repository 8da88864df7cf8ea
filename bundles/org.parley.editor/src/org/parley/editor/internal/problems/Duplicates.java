package org.parley.editor.internal.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;

/** Tells annotations of which others say the same. */
final class Duplicates {

    private Duplicates() {
    }

    /** Those of whose type and plain features another one stands before them; ones that link to anything are left alone. */
    static List<AnnotationFS> of(List<AnnotationFS> annotations) {
        Set<List<String>> seen = new HashSet<>();
        List<AnnotationFS> copies = new ArrayList<>();
        for (AnnotationFS annotation : annotations) {
            List<String> values = values(annotation);
            if (!values.isEmpty() && !seen.add(values)) {
                copies.add(annotation);
            }
        }
        return copies;
    }

    /** What an annotation says; empty if it links to something. */
    private static List<String> values(AnnotationFS annotation) {
        List<String> values = new ArrayList<>();
        values.add(annotation.getType().getName());
        for (Feature feature : annotation.getType().getFeatures()) {
            if (feature.getRange().isPrimitive()) {
                values.add(annotation.getFeatureValueAsString(feature));
            } else if (!feature.getShortName().equals("sofa") && annotation.getFeatureValue(feature) != null) { //$NON-NLS-1$
                return List.of();
            }
        }
        return values;
    }
}
