package org.parley.core.people;

import java.util.Locale;
import java.util.Optional;

/** How far one person is with one document. */
public enum WorkState {
    /** The person has not begun. */
    NEW,
    /** The person has begun. */
    IN_WORK,
    /** The person is done; the annotations are protected until the document is reopened. */
    FINISHED,
    /** The person was done and works on it again. */
    REOPENED;

    /** Whether the annotations may not be changed in this state. */
    public boolean isProtected() {
        return this == FINISHED;
    }

    /** The state after the person changed something. */
    public WorkState afterWork() {
        return this == NEW ? IN_WORK : this;
    }

    /** The word for it in files: {@code in-work}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word in a file stands for; empty if it is none. */
    public static Optional<WorkState> of(String word) {
        for (WorkState state : values()) {
            if (state.word().equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
