package org.parley.editor.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;

/** Knows which quotes are parts of one, because one continues the other. A picture of a moment. */
public final class QuoteParts {

    private static final String CONTINUES = "continues"; //$NON-NLS-1$

    private final Map<AnnotationFS, List<AnnotationFS>> neighbours = new HashMap<>();

    /** From all annotations of a document. */
    public QuoteParts(Iterable<AnnotationFS> annotations) {
        for (AnnotationFS annotation : annotations) {
            Feature feature = annotation.getType().getFeatureByBaseName(CONTINUES);
            if (feature != null && Links.isLinkFeature(feature)) {
                for (Link link : Links.of(annotation, feature)) {
                    neighbours.computeIfAbsent(annotation, a -> new ArrayList<>()).add(link.target());
                    neighbours.computeIfAbsent(link.target(), a -> new ArrayList<>()).add(annotation);
                }
            }
        }
    }

    /** The parts of the quote that an annotation belongs to in their order, itself among them; rejected ones do not count. */
    public List<AnnotationFS> of(AnnotationFS annotation) {
        if (!neighbours.containsKey(annotation)) {
            return List.of(annotation);
        }
        Set<AnnotationFS> found = new LinkedHashSet<>();
        collect(annotation, found);
        return found.stream().sorted(Comparator.comparingInt(AnnotationFS::getBegin)).toList();
    }

    private void collect(AnnotationFS start, Set<AnnotationFS> found) {
        List<AnnotationFS> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            AnnotationFS next = open.remove(open.size() - 1);
            if ((next == start || State.of(next) != State.REJECTED) && found.add(next)) {
                open.addAll(neighbours.getOrDefault(next, List.of()));
            }
        }
    }
}
