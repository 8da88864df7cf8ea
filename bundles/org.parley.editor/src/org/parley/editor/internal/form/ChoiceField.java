package org.parley.editor.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.Feature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A feature with a tag set. A value that is not in it is shown and kept. */
final class ChoiceField extends FeatureField<Combo> {

    ChoiceField(Composite parent, FormContext context, Feature feature, String label) {
        super(context, feature, new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), label);
        control().setVisibleItemCount(12);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control());
        control().addListener(SWT.Selection, e -> change(control().getText()));
    }

    @Override
    void showValue(String value) {
        List<String> items = new ArrayList<>();
        items.add(""); //$NON-NLS-1$
        items.addAll(context().session().document().tagSets().values(shownFeature()));
        if (!items.contains(value)) {
            items.add(value);
        }
        if (!items.equals(List.of(control().getItems()))) {
            control().setItems(items.toArray(String[]::new));
        }
        control().select(items.indexOf(value));
    }
}
