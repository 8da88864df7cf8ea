package org.parley.core.layers;

import java.util.List;
import java.util.Objects;

/**
 * A feature of an own layer.
 *
 * @param name
 *            a UIMA name: a letter, then letters, digits and underscores
 * @param kind
 *            what it holds
 * @param description
 *            what it is for; may be empty
 * @param tags
 *            the values that it takes in the order in which people expect them; empty if any goes
 * @param target
 *            for links the name of the type at the other end, {@code uima.tcas.Annotation} where any goes; else empty
 */
public record OwnFeature(String name, FeatureKind kind, String description, List<Tag> tags, String target) {

    public OwnFeature {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(description);
        tags = List.copyOf(tags);
        Objects.requireNonNull(target);
    }
}
