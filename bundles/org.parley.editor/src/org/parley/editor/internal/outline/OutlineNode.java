package org.parley.editor.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;

/**
 * A line of the outline: an annotation, or a group of them. A group with many members has them in sections. Two are equal
 * if they stand for the same thing, so that the tree keeps what is expanded.
 *
 * @param key
 *            what it stands for
 * @param label
 *            what a group says; null for an annotation
 * @param detail
 *            what a group says more quietly; may be empty
 * @param annotation
 *            the annotation that it stands for, or null for a group
 * @param members
 *            the annotations of a group
 */
record OutlineNode(Object key, String label, String detail, AnnotationFS annotation, List<AnnotationFS> members) {

    /** More than these are shown in sections of as many: each line on the screen takes its time. */
    static final int SECTION = 100;

    static OutlineNode leaf(AnnotationFS annotation) {
        return new OutlineNode(annotation, null, "", annotation, List.of()); //$NON-NLS-1$
    }

    static OutlineNode group(String key, String label, String detail, List<AnnotationFS> members) {
        return new OutlineNode(key, label, detail, null, List.copyOf(members));
    }

    /** What is below it: annotations, or sections of them. */
    List<OutlineNode> children() {
        return annotation == null ? below(key, members) : List.of();
    }

    /** Annotations as lines, or in sections if they are many. */
    static List<OutlineNode> below(Object parent, List<AnnotationFS> members) {
        if (members.size() <= SECTION) {
            return members.stream().map(OutlineNode::leaf).toList();
        }
        List<OutlineNode> sections = new ArrayList<>();
        for (int first = 0; first < members.size(); first += SECTION) {
            int end = Math.min(members.size(), first + SECTION);
            sections.add(group(parent + " " + first, (first + 1) + " – " + end, "", members.subList(first, end))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return sections;
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
