package org.parley.export.internal.xmi;

import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.parley.core.Links;
import org.parley.core.Problem.Severity;

/** Texts in features: what XML forbids is a space in the written copy, in roles of links too. */
final class ValueRules {

    private ValueRules() {
    }

    static void check(IndexedAnnotations annotations, Cleaning cleaning) {
        for (IndexedAnnotations.OfType group : annotations.byType()) {
            List<Feature> texts = group.type().getFeatures().stream().filter(ValueRules::holdsText).toList();
            for (AnnotationFS annotation : group.annotations()) {
                for (Feature feature : texts) {
                    check(annotation, feature, cleaning);
                }
            }
        }
    }

    private static boolean holdsText(Feature feature) {
        return feature.getRange().isStringOrStringSubtype() || Links.isLinkFeature(feature)
                || feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY);
    }

    private static void check(AnnotationFS annotation, Feature feature, Cleaning cleaning) {
        if (feature.getRange().isStringOrStringSubtype()) {
            check(annotation.getStringValue(feature), annotation, feature, cleaning);
            return;
        }
        FeatureStructure value = annotation.getFeatureValue(feature);
        if (value instanceof StringArray strings) {
            strings.forEach(text -> check(text, annotation, feature, cleaning));
        } else if (value instanceof FSArray<?> links) {
            for (FeatureStructure link : links) {
                if (link != null && !cleaning.isLeftOut(link)) {
                    check(link.getStringValue(link.getType().getFeatureByBaseName("role")), annotation, feature, //$NON-NLS-1$
                            cleaning);
                }
            }
        }
    }

    private static void check(String text, AnnotationFS annotation, Feature feature, Cleaning cleaning) {
        if (text != null && !text.equals(TextRules.clean(text)) && !cleaning.isLeftOut(annotation)) {
            cleaning.changeValues();
            cleaning.report(Severity.WARNING, annotation.getBegin(), annotation.getEnd(), "xmi.value", //$NON-NLS-1$
                    annotation.getType().getShortName(), feature.getShortName());
        }
    }
}
