package org.parley.editor.internal.outline;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;

/**
 * A line of the outline. Two are equal if they stand for the same thing, so that the tree keeps what is expanded.
 *
 * @param key
 *            what it stands for
 * @param label
 *            what it says
 * @param detail
 *            what it says more quietly; may be empty
 * @param annotation
 *            the annotation that it stands for, or null for a group
 * @param children
 *            what is below it
 */
record OutlineNode(Object key, String label, String detail, AnnotationFS annotation, List<OutlineNode> children) {

    OutlineNode {
        children = List.copyOf(children);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && key.equals(node.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
