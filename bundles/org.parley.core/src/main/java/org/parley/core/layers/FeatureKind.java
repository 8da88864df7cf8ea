package org.parley.core.layers;

import java.util.Optional;

import org.apache.uima.cas.CAS;

/** What a feature of an own layer holds. */
public enum FeatureKind {
    /** Text, or one of a tag set. */
    STRING(CAS.TYPE_NAME_STRING),
    /** Yes or no. */
    BOOLEAN(CAS.TYPE_NAME_BOOLEAN),
    /** A whole number of 32 bits. */
    INTEGER(CAS.TYPE_NAME_INTEGER),
    /** A number of 32 bits; not of 64, which other tools lose. */
    FLOAT(CAS.TYPE_NAME_FLOAT),
    /** Links to annotations, each with a role. */
    LINK(CAS.TYPE_NAME_FS_ARRAY);

    private final String range;

    FeatureKind(String range) {
        this.range = range;
    }

    /** Name of UIMA's type for the values. */
    public String range() {
        return range;
    }

    /** The kind with values of this type; empty where own layers have none. */
    public static Optional<FeatureKind> of(String range) {
        for (FeatureKind kind : values()) {
            if (kind.range.equals(range)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
