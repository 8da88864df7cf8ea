package org.parley.core;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;

/** How far an annotation is: the values of the feature {@code state} of the types of {@code org.parley.type}. */
public enum State {
    /** A machine proposes it; nobody has looked yet. */
    SUGGESTED,
    /** A person made it or agreed to it. */
    ACCEPTED,
    /** A person turned it down; kept so that it is not proposed again. */
    REJECTED;

    private static final String FEATURE = "state"; //$NON-NLS-1$

    /** The state of an annotation; ACCEPTED where the type has no such feature, or it is unset or has another value. */
    public static State of(FeatureStructure fs) {
        Feature feature = fs.getType().getFeatureByBaseName(FEATURE);
        String value = feature == null ? null : fs.getStringValue(feature);
        for (State state : values()) {
            if (state.name().equals(value)) {
                return state;
            }
        }
        return ACCEPTED;
    }

    /** Whether annotations of this type have a state. */
    public static boolean isCarriedBy(FeatureStructure fs) {
        return fs.getType().getFeatureByBaseName(FEATURE) != null;
    }

    /**
     * Sets the state of an annotation.
     *
     * @throws IllegalArgumentException
     *             if its type has no such feature
     */
    public void set(FeatureStructure fs) {
        Feature feature = fs.getType().getFeatureByBaseName(FEATURE);
        if (feature == null) {
            throw new IllegalArgumentException(fs.getType().getName());
        }
        fs.setStringValue(feature, name());
    }
}
