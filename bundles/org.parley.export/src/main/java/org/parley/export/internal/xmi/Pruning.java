package org.parley.export.internal.xmi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.parley.core.Links;

/** Goes over all that can be reached, cuts what leads to something left out and cleans strings. Changes what it visits. */
final class Pruning {

    private final Set<FeatureStructure> gone;
    private final Set<FeatureStructure> seen = new HashSet<>();
    private final Deque<FeatureStructure> pending = new ArrayDeque<>();

    /** What is left out, links among it. */
    Pruning(Set<FeatureStructure> gone) {
        this.gone = gone;
    }

    void apply(Collection<FeatureStructure> roots) {
        roots.forEach(this::visitLater);
        while (!pending.isEmpty()) {
            visit(pending.pop());
        }
    }

    private void visitLater(FeatureStructure fs) {
        if (fs != null && seen.add(fs)) {
            pending.push(fs);
        }
    }

    private void visit(FeatureStructure fs) {
        if (fs instanceof FSArray<?> array) {
            for (int i = 0; i < array.size(); i++) {
                if (gone.contains(array.get(i))) {
                    array.set(i, null);
                }
                visitLater(array.get(i));
            }
        } else if (fs instanceof StringArray strings) {
            clean(strings);
        }
        for (Feature feature : fs.getType().getFeatures()) {
            Type range = feature.getRange();
            if (range.isStringOrStringSubtype()) {
                clean(fs, feature);
            } else if (!range.isPrimitive() && !CAS.FEATURE_BASE_NAME_SOFA.equals(feature.getShortName())) {
                follow(fs, feature);
            }
        }
    }

    private static void clean(FeatureStructure fs, Feature feature) {
        String value = fs.getStringValue(feature);
        if (value != null && !value.equals(TextRules.clean(value))) {
            fs.setStringValue(feature, TextRules.clean(value));
        }
    }

    private static void clean(StringArray strings) {
        for (int i = 0; i < strings.size(); i++) {
            if (strings.get(i) != null) {
                strings.set(i, TextRules.clean(strings.get(i)));
            }
        }
    }

    private void follow(FeatureStructure fs, Feature feature) {
        if (gone.contains(fs.getFeatureValue(feature))) {
            fs.setFeatureValue(feature, null);
        }
        if (Links.isLinkFeature(feature)) {
            cut(fs, feature);
        }
        visitLater(fs.getFeatureValue(feature));
    }

    private void cut(FeatureStructure owner, Feature feature) {
        if (owner.getFeatureValue(feature) instanceof FSArray<?> links) {
            List<Links.Link> kept = new ArrayList<>();
            for (FeatureStructure link : links) {
                if (link != null && !gone.contains(link)) {
                    Type type = link.getType();
                    kept.add(new Links.Link(feature.getShortName(),
                            link.getStringValue(type.getFeatureByBaseName("role")), //$NON-NLS-1$
                            (AnnotationFS) link.getFeatureValue(type.getFeatureByBaseName("target")))); //$NON-NLS-1$
                }
            }
            if (kept.size() < links.size()) {
                Links.set(owner, feature, kept);
            }
        }
    }
}
