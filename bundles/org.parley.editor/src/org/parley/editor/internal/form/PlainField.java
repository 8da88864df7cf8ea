package org.parley.editor.internal.form;

import java.util.function.Function;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Something to be read only. */
final class PlainField implements Field {

    private final String feature;
    private final Function<AnnotationFS, String> words;
    private final Label label;

    PlainField(Composite parent, String feature, Function<AnnotationFS, String> words) {
        this.feature = feature;
        this.words = words;
        label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
    }

    @Override
    public String feature() {
        return feature;
    }

    @Override
    public void show(AnnotationFS annotation) {
        String value = words.apply(annotation).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!label.getText().equals(value)) {
            label.setText(value);
            label.requestLayout();
        }
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }
}
