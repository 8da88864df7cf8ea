package org.parley.core.versions;

import java.util.List;

/**
 * One annotation that is not the same in two versions of a document.
 *
 * @param kind
 *            whether it came, went or is another now
 * @param type
 *            full name of its type
 * @param begin
 *            first UTF-16 offset in the later version, or in the earlier one where it went
 * @param end
 *            UTF-16 offset behind the last character
 * @param text
 *            what it covers there
 * @param changes
 *            what is another now, in the order of the features; empty unless it changed
 */
public record AnnotationDifference(Kind kind, String type, int begin, int end, String text, List<Change> changes) {

    /** What became of an annotation. */
    public enum Kind {
        /** The later version has it, the earlier one has not. */
        ADDED,
        /** The earlier version has it, the later one has not. */
        REMOVED,
        /** Both have it, with another span or other features. */
        CHANGED
    }

    /** Stands for the span among the features of a change. */
    public static final String SPAN = "span"; //$NON-NLS-1$

    /**
     * One thing that is another now.
     *
     * @param feature
     *            short name of the feature, or {@link #SPAN}
     * @param before
     *            value in words; empty if there was none
     * @param after
     *            value in words; empty if there is none
     */
    public record Change(String feature, String before, String after) {
    }

    public AnnotationDifference {
        changes = List.copyOf(changes);
    }
}
