package org.parley.editor.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.State;

/** Who says a quote, and who might. */
public final class Attribution {

    /** The link feature of quotes for those who take part. */
    public static final String PARTICIPANTS = "participants"; //$NON-NLS-1$
    /** The role of who says it. */
    public static final String SPEAKER = "speaker"; //$NON-NLS-1$

    private Attribution() {
    }

    /** Whether no part of a quote has a speaker. Rejected quotes miss nothing. */
    public static boolean isMissing(AnnotationFS quote, List<AnnotationFS> parts) {
        return State.of(quote) != State.REJECTED && parts.stream().allMatch(p -> speakers(p).isEmpty());
    }

    /** Who says a quote. */
    public static List<AnnotationFS> speakers(AnnotationFS quote) {
        return Links.targets(quote, PARTICIPANTS, SPEAKER);
    }

    /** Annotations by their distance to another, nearest first; rejected ones and the other itself are left out. */
    public static List<AnnotationFS> nearest(AnnotationFS to, List<AnnotationFS> candidates) {
        List<AnnotationFS> sorted = new ArrayList<>(candidates);
        sorted.removeIf(c -> c.equals(to) || State.of(c) == State.REJECTED);
        sorted.sort(
                Comparator.comparingInt((AnnotationFS c) -> distance(to, c)).thenComparingInt(AnnotationFS::getBegin));
        return sorted;
    }

    private static int distance(AnnotationFS one, AnnotationFS other) {
        return Math.max(0, Math.max(other.getBegin() - one.getEnd(), one.getBegin() - other.getEnd()));
    }
}
