package org.parley.export.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.parley.core.exchange.Option;
import org.parley.core.exchange.StateChoice;

/** Which annotations go out, by their state. */
public final class StateOption {

    private StateOption() {
    }

    /** The option by which one chooses. */
    public static Option option() {
        List<String> values = Stream.of(StateChoice.values()).map(StateChoice::id).toList();
        return new Option(StateChoice.OPTION, ExportMessages.format("option.states"), StateChoice.OPEN.id(), values); //$NON-NLS-1$
    }

    /**
     * What was chosen.
     *
     * @throws IllegalArgumentException
     *             if there is no such choice
     */
    public static StateChoice of(Map<String, String> options) {
        String id = options.getOrDefault(StateChoice.OPTION, StateChoice.OPEN.id());
        return StateChoice.of(id).orElseThrow(() -> new IllegalArgumentException(id));
    }
}
