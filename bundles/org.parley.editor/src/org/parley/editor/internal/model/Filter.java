package org.parley.editor.internal.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.parley.core.State;

/** Which annotations are shown: those of some layers, types and states. At first all but the rejected ones. */
public final class Filter {

    private final Set<Layer> layers = EnumSet.allOf(Layer.class);
    private final Set<State> states = EnumSet.of(State.SUGGESTED, State.ACCEPTED);

    private final Set<Type> hidden = new HashSet<>();
    private long revision;

    /** Counts the changes. */
    public long revision() {
        return revision;
    }

    /** Whether annotations of a layer are shown. */
    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /** Whether annotations of a state are shown. */
    public boolean shows(State state) {
        return states.contains(state);
    }

    /** Whether annotations of a type are shown that is of a layer. */
    public boolean shows(Layer layer, Type type) {
        return layers.contains(layer) && !hidden.contains(type);
    }

    /** Whether an annotation of a layer is shown. */
    public boolean shows(Layer layer, FeatureStructure annotation) {
        return shows(layer, annotation.getType()) && states.contains(State.of(annotation));
    }

    /** Shows annotations of a layer or hides them, with all types of it. */
    public void set(Layer layer, boolean shown) {
        revision++;
        if (layer == Layer.OTHER) {
            hidden.clear();
        }
        if (shown) {
            layers.add(layer);
        } else {
            layers.remove(layer);
        }
    }

    /** Shows annotations of a type of {@link Layer#OTHER}, or hides them. */
    public void set(Type type, boolean shown) {
        revision++;
        if (shown) {
            hidden.remove(type);
            layers.add(Layer.OTHER);
        } else {
            hidden.add(type);
        }
    }

    /** Shows annotations of a state or hides them. */
    public void set(State state, boolean shown) {
        revision++;
        if (shown) {
            states.add(state);
        } else {
            states.remove(state);
        }
    }
}
