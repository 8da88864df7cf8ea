package org.parley.editor.internal.form;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.widgets.Control;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.model.Words;

/** A field with one control, which shows and changes the value of a plain feature. */
abstract class FeatureField<C extends Control> implements Field {

    private final FormContext context;
    private final Feature feature;
    private final C control;
    private AnnotationFS annotation;

    FeatureField(FormContext context, Feature feature, C control, String label) {
        this.context = context;
        this.feature = feature;
        this.control = control;
        AccessibleNames.give(control, label);
    }

    /** Shows a value; empty for none. */
    abstract void showValue(String value);

    /** Whether the control holds what was typed and is not taken over yet: a change elsewhere must not wipe it out. */
    boolean isBeingTyped() {
        return false;
    }

    final C control() {
        return control;
    }

    final FormContext context() {
        return context;
    }

    final Feature shownFeature() {
        return feature;
    }

    /** The value that the annotation has; null as long as none is shown. */
    final String value() {
        return annotation == null ? null : Words.value(annotation, feature());
    }

    /** Gives the annotation another value. */
    final void change(String value) {
        context.set(annotation, feature(), value);
    }

    @Override
    public final String feature() {
        return feature.getShortName();
    }

    @Override
    public final void show(AnnotationFS shown) {
        if (shown != annotation || !isBeingTyped()) {
            annotation = shown;
            showValue(value());
        }
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }
}
