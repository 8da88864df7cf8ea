package org.parley.core.layers;

import java.util.Objects;

import org.parley.core.internal.CoreMessages;

/**
 * Why two type systems cannot be one.
 *
 * @param kind
 *            what contradicts
 * @param type
 *            full name of the type
 * @param feature
 *            name of the feature; empty where it is about the type itself
 * @param here
 *            how it is defined here; empty if it is not
 * @param there
 *            how it is defined in what was to come in
 */
public record TypeClash(Kind kind, String type, String feature, String here, String there) {

    /** What can contradict. */
    public enum Kind {
        /** The same type descends from different types. */
        SUPERTYPE,
        /** The same feature holds different things. */
        RANGE,
        /** A type descends from one that neither has, or from one that can have none below it. */
        NO_SUPERTYPE,
        /** A feature holds a type that neither has. */
        NO_RANGE,
        /** A type would descend from itself. */
        CYCLE,
        /** The name cannot be that of a type or feature. */
        NAME,
        /** It gives one of UIMA's own types another meaning. */
        BUILT_IN
    }

    public TypeClash {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(type);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(here);
        Objects.requireNonNull(there);
    }

    /** The clash in words for the user: which type, which feature, both definitions. */
    public String message() {
        String name = feature.isEmpty() ? type : type + ':' + feature;
        return CoreMessages.format("clash." + kind.name(), name, here, there); //$NON-NLS-1$
    }
}
