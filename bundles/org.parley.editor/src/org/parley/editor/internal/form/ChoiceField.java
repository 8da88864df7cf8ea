package org.parley.editor.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.model.Words;

/** A feature with a tag set. A value that is not in it is shown and kept. */
final class ChoiceField implements Field {

    private final FormContext context;
    private final Feature feature;
    private final Combo combo;
    private AnnotationFS annotation;

    ChoiceField(Composite parent, FormContext context, Feature feature, String label) {
        this.context = context;
        this.feature = feature;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(12);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        AccessibleNames.give(combo, label);
        combo.addListener(SWT.Selection, e -> context.set(annotation, feature(), combo.getText()));
    }

    @Override
    public String feature() {
        return feature.getShortName();
    }

    @Override
    public void show(AnnotationFS shown) {
        annotation = shown;
        String value = Words.value(shown, feature());
        List<String> items = new ArrayList<>();
        items.add(""); //$NON-NLS-1$
        items.addAll(context.session().document().tagSets().values(feature));
        if (!items.contains(value)) {
            items.add(value);
        }
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(items.indexOf(value));
    }

    @Override
    public void setFocus() {
        combo.setFocus();
    }
}
