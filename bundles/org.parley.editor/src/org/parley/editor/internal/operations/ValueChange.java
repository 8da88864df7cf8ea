package org.parley.editor.internal.operations;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * A feature with a string, number or truth value gets another one.
 *
 * @param annotation
 *            the annotation
 * @param feature
 *            one of its features, other than begin and end
 * @param oldValue
 *            the value before, as a string; null if unset
 * @param newValue
 *            the value afterwards, as a string; null to unset a string
 */
public record ValueChange(AnnotationFS annotation, Feature feature, String oldValue, String newValue)
        implements Change {

    /** From the value that it has now. */
    public static ValueChange to(AnnotationFS annotation, Feature feature, String newValue) {
        return new ValueChange(annotation, feature, annotation.getFeatureValueAsString(feature), newValue);
    }

    @Override
    public void apply() {
        annotation.setFeatureValueFromString(feature, newValue);
    }

    @Override
    public void revert() {
        annotation.setFeatureValueFromString(feature, oldValue);
    }
}
