package org.parley.editor.internal.outline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.Names;
import org.parley.editor.internal.model.Layer;

/** Says how each layer looks and how many there are; unchecking one hides its annotations on the page and in the lists. */
final class Legend {

    private final Composite control;
    private final Map<Layer, Button> layers = new EnumMap<>(Layer.class);
    private final Map<State, Button> states = new EnumMap<>(State.class);
    private final Swatches swatches;
    private EditorSession session;

    Legend(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(8).margins(6, 4).applyTo(control);
        swatches = new Swatches(control);
        for (Layer layer : Layer.values()) {
            Button button = new Button(control, SWT.CHECK);
            button.addListener(SWT.Selection, e -> toggle(layer, button.getSelection()));
            layers.put(layer, button);
        }
        addState(State.SUGGESTED, EditorMessages.state_suggested);
        addState(State.REJECTED, EditorMessages.state_rejected);
    }

    Composite control() {
        return control;
    }

    void show(EditorSession newSession) {
        session = newSession;
        Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
        Map<State, Integer> byState = new HashMap<>();
        if (session != null) {
            for (AnnotationFS annotation : session.document().annotations()) {
                State state = State.of(annotation);
                byState.merge(state, 1, Integer::sum);
                if (session.filter().shows(state)) {
                    counts.merge(session.layers().of(annotation), 1, Integer::sum);
                }
            }
        }
        layers.forEach((layer, button) -> {
            int count = counts.getOrDefault(layer, 0);
            set(button, layer.plural() + ' ' + count, session == null || session.filter().shows(layer));
            button.setImage(swatches.of(layer));
            button.setVisible(count > 0 || layer != Layer.OTHER);
        });
        states.forEach((state, button) -> set(button, label(state) + ' ' + byState.getOrDefault(state, 0),
                session != null && session.filter().shows(state)));
        control.requestLayout();
    }

    private void addState(State state, String label) {
        Button button = new Button(control, SWT.CHECK);
        Names.give(button, label);
        button.addListener(SWT.Selection, e -> {
            if (session != null) {
                session.filter().set(state, button.getSelection());
                session.changed();
            }
        });
        states.put(state, button);
    }

    private void toggle(Layer layer, boolean shown) {
        if (session != null) {
            session.filter().set(layer, shown);
            session.changed();
        }
    }

    private static String label(State state) {
        return state == State.SUGGESTED ? EditorMessages.state_suggested : EditorMessages.state_rejected;
    }

    private static void set(Button button, String text, boolean checked) {
        if (!button.getText().equals(text)) {
            button.setText(text);
        }
        button.setSelection(checked);
    }
}
