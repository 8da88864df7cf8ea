package org.parley.core.layers;

import java.util.Objects;

/**
 * A value of a tag set.
 *
 * @param value
 *            what annotations hold; never empty
 * @param description
 *            when to use it; empty if nobody said
 */
public record Tag(String value, String description) {

    public Tag {
        Objects.requireNonNull(description);
        if (value.isBlank()) {
            throw new IllegalArgumentException(value);
        }
    }
}
