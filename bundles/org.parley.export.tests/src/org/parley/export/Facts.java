package org.parley.export;

import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;

/** Parley's annotations as lines: {@code [0, 7]Quote(quoteType=DIRECT) speaker->[8, 11]}. */
final class Facts {

    private Facts() {
    }

    static List<String> of(CAS cas) {
        return cas.select(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION)).map(a -> (AnnotationFS) a)
                .filter(a -> a.getType().getName().startsWith("org.parley.")).map(Facts::line).sorted().toList();
    }

    private static String line(AnnotationFS annotation) {
        StringBuilder line = new StringBuilder(place(annotation)).append(annotation.getType().getShortName());
        StringBuilder features = new StringBuilder();
        for (Feature feature : annotation.getType().getFeatures()) {
            String name = feature.getShortName();
            String value = feature.getRange().isPrimitive() ? annotation.getFeatureValueAsString(feature) : null;
            boolean isPlace = name.equals("begin") || name.equals("end");
            if (value != null && !isPlace && !value.equals("false") && !value.equals("0.0")
                    && !value.equals("ACCEPTED")) {
                features.append(features.isEmpty() ? "" : ", ").append(name).append('=').append(value);
            }
        }
        line.append(features.isEmpty() ? "" : "(" + features + ")");
        Links.of(annotation).forEach(l -> line.append(' ').append(l.role()).append("->").append(place(l.target())));
        return line.toString();
    }

    private static String place(AnnotationFS annotation) {
        return "[" + annotation.getBegin() + ", " + annotation.getEnd() + "]";
    }
}
