package org.parley.core.exchange;

import java.util.Objects;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.parley.core.TagSets;
import org.parley.core.layers.OwnTagSets;

/**
 * What an export knows of types before the first document comes.
 *
 * @param description
 *            all types that the exported documents may use
 * @param tagSets
 *            the tag sets of the corpus's own layers, under the names that the exporter sees; those of Parley's types are
 *            in {@link TagSets}, and here too where a mapping gives other names
 */
public record ExportedTypes(TypeSystemDescription description, OwnTagSets tagSets) {

    public ExportedTypes {
        Objects.requireNonNull(description);
        Objects.requireNonNull(tagSets);
    }
}
