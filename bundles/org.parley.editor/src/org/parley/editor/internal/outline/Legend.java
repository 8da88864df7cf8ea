package org.parley.editor.internal.outline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
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
    /** Of the layers of the corpus's own, which other documents may not have. */
    private final Map<Type, LegendItem> own = new LinkedHashMap<>();
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
        makeOwn();
        Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
        Map<Type, Integer> byType = new HashMap<>();
        Map<State, Integer> byState = new EnumMap<>(State.class);
        if (session != null) {
            for (AnnotationFS annotation : session.document().annotations()) {
                State state = State.of(annotation);
                byState.merge(state, 1, Integer::sum);
                if (session.filter().shows(state)) {
                    if (own.containsKey(annotation.getType())) {
                        byType.merge(annotation.getType(), 1, Integer::sum);
                    } else {
                        counts.merge(session.layers().of(annotation), 1, Integer::sum);
                    }
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
        own.forEach((type, item) -> item.show(
                capital(session.layers().label(type)) + ' ' + byType.getOrDefault(type, 0),
                Swatches.of(session.layers(), type), session.filter().shows(Layer.OTHER, type)));
        states.forEach((state, item) -> item.show(label(state) + ' ' + byState.getOrDefault(state, 0),
                Swatches.of(state), session != null && session.filter().shows(state)));
        control.requestLayout();
    }

    /** An item for each layer of the corpus's own, where they are others than those of the document before. */
    private void makeOwn() {
        List<Type> types = session == null ? List.of()
                : session.layers().own().stream().filter(t -> session.layers().of(t) == Layer.OTHER).toList();
        if (types.equals(List.copyOf(own.keySet()))) {
            return;
        }
        own.values().forEach(LegendItem::dispose);
        own.clear();
        for (Type type : types) {
            LegendItem item = new LegendItem(control, on -> toggle(type, on));
            item.moveAbove(states.get(State.SUGGESTED));
            item.setToolTipText(NLS.bind(EditorMessages.legend_ownTooltip, type.getName(),
                    session.layers().ownLetter(type).toUpperCase(Locale.ROOT)));
            own.put(type, item);
        }
    }

    private void toggle(Type type, boolean shown) {
        session.filter().set(type, shown);
        session.changed();
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
