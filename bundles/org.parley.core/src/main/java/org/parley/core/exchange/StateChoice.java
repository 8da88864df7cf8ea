package org.parley.core.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.parley.core.State;

/** Which annotations go out. Other tools know no states: what was rejected would be an annotation like any other. */
public enum StateChoice {
    /** What people made or agreed to, and open suggestions. */
    OPEN(State.ACCEPTED, State.SUGGESTED),
    /** What people made or agreed to. */
    ACCEPTED(State.ACCEPTED),
    /** Rejected ones too. */
    ALL(State.ACCEPTED, State.SUGGESTED, State.REJECTED);

    /** Id of the option by which an exporter says that it chooses by state itself; its values are those of {@link #id}. */
    public static final String OPTION = "states"; //$NON-NLS-1$

    private final Set<State> states;

    StateChoice(State... states) {
        this.states = Set.of(states);
    }

    /** Whether annotations of this state go out. */
    public boolean takes(State state) {
        return states.contains(state);
    }

    /** The name in option files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice with this id; empty if there is none. */
    public static Optional<StateChoice> of(String id) {
        return Stream.of(values()).filter(c -> c.id().equals(id)).findFirst();
    }
}
