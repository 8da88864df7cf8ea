package org.parley.editor.internal.operations;

import java.util.List;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Links.Link;

/**
 * A feature refers to something else, such as another list of links. The old list itself comes back on undo, so that the
 * file is the same to the byte.
 *
 * @param annotation
 *            the annotation that refers
 * @param feature
 *            one of its features
 * @param oldValue
 *            what it referred to, or null
 * @param newValue
 *            what it refers to afterwards, or null
 */
public record ReferenceChange(AnnotationFS annotation, Feature feature, FeatureStructure oldValue,
        FeatureStructure newValue) implements Change {

    /** To other links. */
    public static ReferenceChange toLinks(AnnotationFS annotation, Feature feature, List<Link> links) {
        FeatureStructure old = annotation.getFeatureValue(feature);
        Links.set(annotation, feature, links);
        FeatureStructure made = annotation.getFeatureValue(feature);
        annotation.setFeatureValue(feature, old);
        return new ReferenceChange(annotation, feature, old, made);
    }

    /** To nothing. */
    public static ReferenceChange toNothing(AnnotationFS annotation, Feature feature) {
        return new ReferenceChange(annotation, feature, annotation.getFeatureValue(feature), null);
    }

    @Override
    public void apply() {
        annotation.setFeatureValue(feature, newValue);
    }

    @Override
    public void revert() {
        annotation.setFeatureValue(feature, oldValue);
    }
}
