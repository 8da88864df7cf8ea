package org.parley.export.internal.xmi;

import org.apache.uima.cas.CAS;
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

    static void check(CAS view, Cleaning cleaning) {
        for (AnnotationFS owner : view.getAnnotationIndex()) {
            if (!cleaning.isLeftOut(owner)) {
                for (Feature feature : Links.features(owner.getType())) {
                    check(view, owner, feature, cleaning);
                }
            }
        }
    }

    private static void check(CAS view, AnnotationFS owner, Feature feature, Cleaning cleaning) {
        if (owner.getFeatureValue(feature) instanceof FSArray<?> links) {
            for (FeatureStructure link : links) {
                if (link == null || !leadsSomewhere(view, link, cleaning)) {
                    if (link != null) {
                        cleaning.leaveOut(link);
                    }
                    cleaning.report(Severity.WARNING, owner.getBegin(), owner.getEnd(), "xmi.link", //$NON-NLS-1$
                            owner.getType().getShortName(), feature.getShortName());
                }
            }
        }
    }

    private static boolean leadsSomewhere(CAS view, FeatureStructure link, Cleaning cleaning) {
        Feature target = link.getType().getFeatureByBaseName("target"); //$NON-NLS-1$
        return link.getFeatureValue(target) instanceof AnnotationFS annotation && !cleaning.isLeftOut(annotation)
                && view.getAnnotationIndex(annotation.getType()).contains(annotation);
    }
}
