package org.parley.editor.internal.form;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.Words;

/** A feature with free text or a number. What is typed is taken over with Enter or when the field loses the focus. */
final class TextField implements Field {

    private static final int NOTE_HEIGHT = 48;

    private final FormContext context;
    private final Feature feature;
    private final Text text;
    private AnnotationFS annotation;

    TextField(Composite parent, FormContext context, Feature feature, String label) {
        this.context = context;
        this.feature = feature;
        boolean note = feature.getShortName().equals("note"); //$NON-NLS-1$
        text = new Text(parent, note ? SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL : SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, note ? NOTE_HEIGHT : SWT.DEFAULT).applyTo(text);
        AccessibleNames.give(text, label);
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.DefaultSelection, e -> commit());
        text.addListener(SWT.Traverse, e -> {
            if (note && e.detail == SWT.TRAVERSE_TAB_NEXT || note && e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
    }

    @Override
    public String feature() {
        return feature.getShortName();
    }

    @Override
    public void show(AnnotationFS shown) {
        annotation = shown;
        String value = Words.value(shown, feature());
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }

    @Override
    public void commit() {
        if (annotation == null || text.getText().equals(Words.value(annotation, feature()))) {
            return;
        }
        if (isLegal(text.getText())) {
            context.set(annotation, feature(), text.getText());
        } else {
            context.session().message(EditorMessages.form_notANumber);
            show(annotation);
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    private boolean isLegal(String value) {
        try {
            switch (feature.getRange().getName()) {
            case "uima.cas.Integer" -> Integer.parseInt(value); //$NON-NLS-1$
            case "uima.cas.Long" -> Long.parseLong(value); //$NON-NLS-1$
            case "uima.cas.Short" -> Short.parseShort(value); //$NON-NLS-1$
            case "uima.cas.Byte" -> Byte.parseByte(value); //$NON-NLS-1$
            case "uima.cas.Float" -> Float.parseFloat(value); //$NON-NLS-1$
            case "uima.cas.Double" -> Double.parseDouble(value); //$NON-NLS-1$
            default -> {
                return true;
            }
            }
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
