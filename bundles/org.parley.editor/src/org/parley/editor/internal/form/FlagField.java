package org.parley.editor.internal.form;

import org.apache.uima.cas.Feature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A feature that is true or false. */
final class FlagField extends FeatureField<Button> {

    FlagField(Composite parent, FormContext context, Feature feature, String label) {
        super(context, feature, new Button(parent, SWT.CHECK), label);
        control().addListener(SWT.Selection, e -> change(String.valueOf(control().getSelection())));
    }

    @Override
    void showValue(String value) {
        control().setSelection(Boolean.parseBoolean(value));
    }
}
