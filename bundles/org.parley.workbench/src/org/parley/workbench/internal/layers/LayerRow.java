package org.parley.workbench.internal.layers;

import org.parley.core.layers.OwnFeature;
import org.parley.core.layers.OwnLayer;
import org.parley.core.layers.Tag;

/**
 * A row of the tree of layers.
 *
 * @param layer
 *            the layer that it is or belongs to
 * @param feature
 *            the feature that it is or belongs to, or null
 * @param tag
 *            the tag that it is, or null
 */
record LayerRow(OwnLayer layer, OwnFeature feature, Tag tag) {

    /** The name of what the row stands for. */
    String name() {
        return tag != null ? tag.value() : feature != null ? feature.name() : layer.shortName();
    }

    /** What it is for; may be empty. */
    String description() {
        return tag != null ? tag.description() : feature != null ? feature.description() : layer.description();
    }

    /** Whether another row stands for the same, whatever it is like now. */
    boolean isSame(LayerRow other) {
        return path().equals(other.path());
    }

    private String path() {
        return layer.name() + '\t' + (feature == null ? "" : feature.name()) + '\t' //$NON-NLS-1$
                + (tag == null ? "" : tag.value()); //$NON-NLS-1$
    }
}
