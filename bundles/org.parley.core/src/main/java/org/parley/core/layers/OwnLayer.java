package org.parley.core.layers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A type of annotations that a corpus brings along.
 *
 * @param name
 *            full name of the type, such as {@code custom.Promise}
 * @param description
 *            what to mark with it; may be empty
 * @param features
 *            its features, without those that every own layer has (state, origin, confidence, note, unsure)
 */
public record OwnLayer(String name, String description, List<OwnFeature> features) {

    public OwnLayer {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        features = List.copyOf(features);
    }

    /** The name without its package. */
    public String shortName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The feature of this name. */
    public Optional<OwnFeature> feature(String wanted) {
        return features.stream().filter(f -> f.name().equals(wanted)).findFirst();
    }
}
