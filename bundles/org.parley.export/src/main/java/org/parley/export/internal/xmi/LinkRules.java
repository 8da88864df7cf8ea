package org.parley.export.internal.xmi;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.parley.core.Links;
import org.parley.core.Problem.Severity;

/** Links lead to annotations that are written too: others would come back as something that no list shows. */
final class LinkRules {

    private LinkRules() {
    }

    static void check(IndexedAnnotations annotations, Cleaning cleaning) {
        for (IndexedAnnotations.OfType group : annotations.byType()) {
            for (Feature feature : group.type().getFeatures()) {
                if (feature.getRange().isPrimitive()) {
                    continue;
                }
                for (AnnotationFS owner : group.annotations()) {
                    if (cleaning.isLeftOut(owner)) {
                        continue;
                    } else if (Links.isLinkFeature(feature)) {
                        check(annotations, owner, feature, cleaning);
                    } else {
                        checkReference(owner, feature, cleaning);
                    }
                }
            }
        }
    }

    private static void check(IndexedAnnotations annotations, AnnotationFS owner, Feature feature,
            Cleaning cleaning) {
        if (owner.getFeatureValue(feature) instanceof FSArray<?> links) {
            for (FeatureStructure link : links) {
                if (link == null || !leadsSomewhere(annotations, link, cleaning)) {
                    if (link != null) {
                        cleaning.leaveOut(link);
                    }
                    cleaning.report(Severity.WARNING, owner.getBegin(), owner.getEnd(), "xmi.link", //$NON-NLS-1$
                            owner.getType().getShortName(), feature.getShortName());
                }
            }
        }
    }

    /** Without a link in between, what is left out leaves a gap. */
    private static void checkReference(AnnotationFS owner, Feature feature, Cleaning cleaning) {
        FeatureStructure value = owner.getFeatureValue(feature);
        boolean leavesGap = value != null && cleaning.isLeftOut(value);
        if (value instanceof FSArray<?> array) {
            for (FeatureStructure element : array) {
                leavesGap |= element != null && cleaning.isLeftOut(element);
            }
        }
        if (leavesGap) {
            cleaning.report(Severity.WARNING, owner.getBegin(), owner.getEnd(), "xmi.reference", //$NON-NLS-1$
                    owner.getType().getShortName(), feature.getShortName());
        }
    }

    private static boolean leadsSomewhere(IndexedAnnotations annotations, FeatureStructure link, Cleaning cleaning) {
        Feature target = link.getType().getFeatureByBaseName("target"); //$NON-NLS-1$
        return link.getFeatureValue(target) instanceof AnnotationFS annotation && !cleaning.isLeftOut(annotation)
                && annotations.contains(annotation);
    }
}
