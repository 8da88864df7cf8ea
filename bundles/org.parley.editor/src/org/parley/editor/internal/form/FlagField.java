package org.parley.editor.internal.form;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.model.Words;

/** A feature that is true or false. */
final class FlagField implements Field {

    private final Feature feature;
    private final Button button;
    private AnnotationFS annotation;

    FlagField(Composite parent, FormContext context, Feature feature, String label) {
        this.feature = feature;
        button = new Button(parent, SWT.CHECK);
        AccessibleNames.give(button, label);
        button.addListener(SWT.Selection,
                e -> context.set(annotation, feature(), String.valueOf(button.getSelection())));
    }

    @Override
    public String feature() {
        return feature.getShortName();
    }

    @Override
    public void show(AnnotationFS shown) {
        annotation = shown;
        button.setSelection(Boolean.parseBoolean(Words.value(shown, feature())));
    }

    @Override
    public void setFocus() {
        button.setFocus();
    }
}
