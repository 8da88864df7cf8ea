package org.parley.core.evaluation;

import java.util.EnumSet;
import java.util.Set;

import org.parley.core.State;

/**
 * Which quotes and agreements of a side count. Rejected ones never do.
 *
 * @param states
 *            their states
 * @param origins
 *            who made them; empty if that does not matter
 * @param minimumConfidence
 *            those below it do not count; those whose confidence is not known (0) always do
 */
public record Selection(Set<State> states, Set<String> origins, float minimumConfidence) {

    /** Copies. */
    public Selection {
        Set<State> open = EnumSet.copyOf(states);
        open.remove(State.REJECTED);
        states = Set.copyOf(open);
        origins = Set.copyOf(origins);
    }

    /** What people made or agreed to: gold, usually. */
    public static Selection accepted() {
        return new Selection(EnumSet.of(State.ACCEPTED), Set.of(), 0);
    }

    /** What is not rejected. */
    public static Selection all() {
        return new Selection(EnumSet.allOf(State.class), Set.of(), 0);
    }

    /** Whether one counts. */
    public boolean accepts(State state, String origin, float confidence) {
        return states.contains(state) && (origins.isEmpty() || origins.contains(origin))
                && (confidence == 0 || confidence >= minimumConfidence);
    }
}
