package org.parley.editor.internal.outline;

import java.util.EnumMap;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;

/** Says how each layer looks and how many there are; switching one off hides its annotations on the page and in the lists. */
final class Legend {

    private final Composite control;
    private final Map<Layer, LegendItem> layers = new EnumMap<>(Layer.class);
    private final Map<State, LegendItem> states = new EnumMap<>(State.class);
    private EditorSession session;

    Legend(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(6).margins(6, 4).applyTo(control);
        for (Layer layer : Layer.values()) {
            layers.put(layer, new LegendItem(control, on -> toggle(layer, on)));
        }
        for (State state : new State[] { State.SUGGESTED, State.REJECTED }) {
            states.put(state, new LegendItem(control, on -> toggle(state, on)));
        }
    }

    Composite control() {
        return control;
    }

    void show(EditorSession newSession) {
        session = newSession;
        Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
        Map<State, Integer> byState = new EnumMap<>(State.class);
        if (session != null) {
            for (AnnotationFS annotation : session.document().annotations()) {
                State state = State.of(annotation);
                byState.merge(state, 1, Integer::sum);
                if (session.filter().shows(state)) {
                    counts.merge(session.layers().of(annotation), 1, Integer::sum);
                }
            }
        }
        layers.forEach((layer, item) -> {
            int count = counts.getOrDefault(layer, 0);
            boolean needed = count > 0 || layer != Layer.OTHER;
            item.show(capital(layer.plural()) + ' ' + count, Swatches.of(layer),
                    session == null || session.filter().shows(layer));
            item.setVisible(needed);
            RowData data = new RowData();
            data.exclude = !needed;
            item.setLayoutData(data);
        });
        states.forEach((state, item) -> item.show(label(state) + ' ' + byState.getOrDefault(state, 0),
                Swatches.of(state), session != null && session.filter().shows(state)));
        control.requestLayout();
    }

    private void toggle(Layer layer, boolean shown) {
        if (session != null) {
            session.filter().set(layer, shown);
            session.changed();
        }
    }

    private void toggle(State state, boolean shown) {
        if (session != null) {
            session.filter().set(state, shown);
            session.changed();
        }
    }

    private static String label(State state) {
        return capital(state == State.SUGGESTED ? EditorMessages.state_suggested : EditorMessages.state_rejected);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }
}
