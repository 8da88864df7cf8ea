package org.parley.workbench.internal.wizards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parley.core.exchange.Option;
import org.parley.workbench.internal.Messages;

/** A field for each option of a format. What was set for one format is kept while others are looked at. */
final class OptionFields {

    private static final List<String> YES_NO = List.of("true", "false"); //$NON-NLS-1$ //$NON-NLS-2$

    private final Group group;
    private final Runnable changed;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, Control> controls = new HashMap<>();
    private List<Option> shown = List.of();
    private Map<String, List<String>> proposals = Map.of();

    /**
     * Fields on a page.
     *
     * @param changed
     *            told when another value is set for an option for which nothing is proposed
     */
    OptionFields(Composite page, int columns, Runnable changed) {
        this.changed = changed;
        group = new Group(page, SWT.NONE);
        group.setText(Messages.export_options);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(group);
    }

    /** Shows fields for other options. */
    void show(List<Option> options) {
        kept.putAll(values());
        shown = List.copyOf(options);
        fields.clear();
        controls.clear();
        for (Control child : group.getChildren()) {
            child.dispose();
        }
        for (Option option : options) {
            fields.put(option.id(), field(option, kept.getOrDefault(option.id(), option.defaultValue())));
        }
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) group.getLayoutData()).exclude(options.isEmpty())
                .applyTo(group);
        group.setVisible(!options.isEmpty());
        group.getShell().layout(true, true);
    }

    /**
     * Proposes values for options where any text goes.
     *
     * @param values
     *            by option id
     */
    void propose(Map<String, List<String>> values) {
        if (values.equals(proposals)) {
            return;
        }
        proposals = Map.copyOf(values);
        Optional<String> focused = controls.keySet().stream().filter(id -> controls.get(id).isFocusControl())
                .findFirst();
        Point typing = focused.isPresent() && controls.get(focused.get()) instanceof Text text ? text.getSelection()
                : null;
        show(shown);
        focused.ifPresent(id -> {
            controls.get(id).setFocus();
            if (typing != null && controls.get(id) instanceof Text text) {
                text.setSelection(typing);
            }
        });
    }

    /** Sets values for the options that are shown next. */
    void keep(Map<String, String> values) {
        fields.clear();
        kept.putAll(values);
    }

    private Supplier<String> field(Option option, String value) {
        if (option.values().containsAll(YES_NO) && option.values().size() == YES_NO.size()) {
            Button check = new Button(group, SWT.CHECK);
            check.setText(option.label());
            check.setSelection(Boolean.parseBoolean(value));
            check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
            controls.put(option.id(), check);
            return () -> String.valueOf(check.getSelection());
        }
        new Label(group, SWT.NONE).setText(option.label());
        List<String> proposed = proposals.getOrDefault(option.id(), List.of());
        if (option.values().isEmpty() && proposed.isEmpty()) {
            Text text = new Text(group, SWT.BORDER);
            text.setText(value);
            text.addModifyListener(e -> changed.run());
            place(option, text);
            return text::getText;
        }
        boolean typed = option.values().isEmpty();
        Combo combo = new Combo(group, typed ? SWT.DROP_DOWN : SWT.READ_ONLY);
        combo.setItems((typed ? proposed : option.values()).toArray(String[]::new));
        if (typed) {
            combo.setText(value);
        } else {
            combo.select(Math.max(0, option.values().indexOf(value)));
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
        }
        place(option, combo);
        return combo::getText;
    }

    private void place(Option option, Control control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        controls.put(option.id(), control);
    }

    /** The values by option id. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((id, value) -> values.put(id, value.get()));
        return values;
    }
}
