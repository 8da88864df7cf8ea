package org.parley.export.internal.xmi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.parley.core.Option;
import org.parley.core.State;
import org.parley.export.internal.ExportMessages;

/** Which annotations go out. Other tools know no states: what was rejected would be an annotation like any other. */
public enum StateChoice {
    /** What people made or agreed to, and open suggestions. */
    OPEN(State.ACCEPTED, State.SUGGESTED),
    /** What people made or agreed to. */
    ACCEPTED(State.ACCEPTED),
    /** Rejected ones too. */
    ALL(State.ACCEPTED, State.SUGGESTED, State.REJECTED);

    private static final String ID = "states"; //$NON-NLS-1$

    private final Set<State> states;

    StateChoice(State... states) {
        this.states = Set.of(states);
    }

    boolean takes(State state) {
        return states.contains(state);
    }

    /** The option by which one chooses. */
    public static Option option() {
        List<String> values = Arrays.stream(values()).map(StateChoice::id).toList();
        return new Option(ID, ExportMessages.format("xmi.option.states"), OPEN.id(), values); //$NON-NLS-1$
    }

    /**
     * What was chosen.
     *
     * @throws IllegalArgumentException
     *             if there is no such choice
     */
    static StateChoice of(Map<String, String> options) {
        return valueOf(options.getOrDefault(ID, OPEN.id()).toUpperCase(Locale.ROOT));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
