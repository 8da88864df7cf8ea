package org.parley.editor.internal.form;

import java.util.Optional;

import org.apache.uima.cas.Feature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.FeatureValues;

/** A feature with free text or a number. What is typed is taken over with Enter or when the field loses the focus. */
final class TextField extends FeatureField<Text> {

    private static final int NOTE_HEIGHT = 48;

    /** The value that the control was given or that was taken over from it last. */
    private String known = ""; //$NON-NLS-1$

    TextField(Composite parent, FormContext context, Feature feature, String label) {
        super(context, feature, new Text(parent, isNote(feature) ? SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL
                : SWT.SINGLE | SWT.BORDER), label);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, isNote(feature) ? NOTE_HEIGHT : SWT.DEFAULT)
                .applyTo(control());
        control().addListener(SWT.FocusOut, e -> commit());
        control().addListener(SWT.DefaultSelection, e -> commit());
        control().addListener(SWT.Traverse, e -> {
            if (isNote(feature) && (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                e.doit = true;
            }
        });
    }

    private static boolean isNote(Feature feature) {
        return feature.getShortName().equals("note"); //$NON-NLS-1$
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (isNote(shownFeature())) {
            control().setSelection(control().getCharCount()); // to go on writing
        }
    }

    @Override
    boolean isBeingTyped() {
        return !control().getText().equals(known);
    }

    @Override
    void showValue(String value) {
        if (!control().getText().equals(value)) {
            control().setText(value);
        }
        known = control().getText(); // line ends may be the system's
    }

    @Override
    public void commit() {
        String typed = control().getText();
        if (value() == null || typed.equals(value())) {
            known = typed;
            return;
        }
        Optional<String> value = FeatureValues.of(shownFeature(), typed);
        if (value.isPresent()) {
            known = typed;
            change(value.get());
        } else {
            context().session().message(EditorMessages.form_notANumber);
            showValue(value());
        }
    }
}
