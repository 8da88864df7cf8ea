package org.parley.export.interop.formats;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;

/** All of Parley's annotations of a document with every feature and link, in lines. */
final class Facts {

    private Facts() {
    }

    static String of(CAS cas) {
        List<String> lines = annotations(cas);
        lines.add(0, cas.getDocumentText());
        return String.join("\n", lines);
    }

    static List<String> annotations(CAS cas) {
        return cas.select(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION)).map(a -> (AnnotationFS) a)
                .filter(a -> a.getType().getName().startsWith("org.parley.")).map(Facts::line).sorted()
                .collect(Collectors.toList());
    }

    private static String line(AnnotationFS annotation) {
        StringBuilder line = new StringBuilder(place(annotation));
        for (Feature feature : annotation.getType().getFeatures()) {
            String value = feature.getRange().isPrimitive() ? annotation.getFeatureValueAsString(feature) : null;
            if (value != null) {
                line.append(' ').append(feature.getShortName()).append('=').append(value);
            }
        }
        List<String> links = Links.of(annotation).stream()
                .map(l -> " " + l.feature() + ':' + l.role() + "->" + place(l.target())).collect(Collectors.toList());
        Collections.sort(links);
        return line + String.join("", links);
    }

    private static String place(AnnotationFS annotation) {
        return "[" + annotation.getBegin() + ", " + annotation.getEnd() + "]" + annotation.getType().getShortName();
    }
}
