package org.parley.export.internal.model;

import java.util.List;

/**
 * Somebody who is mentioned.
 *
 * @param number
 *            in the order of the first mentions, from 1
 * @param mentions
 *            at least one, in the order of the text
 */
public record Entity(int number, List<Item> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** The name that the mentions resolve to; empty if none does. */
    public String name() {
        return first("name"); //$NON-NLS-1$
    }

    /** The id in the corpus; empty if there is none. */
    public String id() {
        return first("entityId"); //$NON-NLS-1$
    }

    /** PERSON, ORGANIZATION and so on; empty if not said. */
    public String kind() {
        return first("kind"); //$NON-NLS-1$
    }

    /** The value of the first mention that has one. */
    public String first(String feature) {
        return mentions.stream().map(m -> m.get(feature)).filter(v -> !v.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
    }
}
