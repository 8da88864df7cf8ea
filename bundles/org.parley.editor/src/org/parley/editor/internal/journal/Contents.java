package org.parley.editor.internal.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;

/** Reads annotations into records. */
final class Contents {

    private Contents() {
    }

    static Content of(AnnotationFS annotation, Numbering numbers) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<Content.Target>> links = new LinkedHashMap<>();
        Map<String, Integer> references = new LinkedHashMap<>();
        for (Feature feature : annotation.getType().getFeatures()) {
            String name = feature.getShortName();
            if (isPlain(feature)) {
                String value = annotation.getFeatureValueAsString(feature);
                if (value != null) {
                    values.put(name, value);
                }
            } else if (Links.isLinkFeature(feature)) {
                List<Content.Target> targets = new ArrayList<>();
                Links.of(annotation, feature)
                        .forEach(l -> targets.add(new Content.Target(l.role(), numbers.of(l.target()))));
                if (!targets.isEmpty()) {
                    links.put(name, targets);
                }
            } else if (isReference(feature) && annotation.getFeatureValue(feature) instanceof AnnotationFS target) {
                references.put(name, numbers.of(target));
            }
        }
        return new Content(numbers.of(annotation), annotation.getType().getName(), annotation.getBegin(),
                annotation.getEnd(), values, links, references);
    }

    static boolean isPlain(Feature feature) {
        String name = feature.getShortName();
        return feature.getRange().isPrimitive() && !name.equals(CAS.FEATURE_BASE_NAME_BEGIN)
                && !name.equals(CAS.FEATURE_BASE_NAME_END);
    }

    static boolean isReference(Feature feature) {
        return !feature.getRange().isPrimitive() && !feature.getRange().isArray()
                && !feature.getShortName().equals(CAS.FEATURE_BASE_NAME_SOFA);
    }
}
