package org.parley.editor.internal.model;

import java.util.ArrayList;
import java.util.Collection;
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

/** Knows which quotes are parts of one, because one continues the other. Must be told of changes. */
public final class QuoteParts {

    private static final String CONTINUES = "continues"; //$NON-NLS-1$

    private final Map<AnnotationFS, List<AnnotationFS>> continued = new HashMap<>();
    private final Map<AnnotationFS, List<AnnotationFS>> neighbours = new HashMap<>();

    /** From all annotations of a document. */
    public QuoteParts(Iterable<AnnotationFS> annotations) {
        annotations.forEach(this::add);
    }

    /** Some annotations came, went, or have other links now. */
    public void update(Collection<AnnotationFS> removed, Collection<AnnotationFS> changed) {
        removed.forEach(this::remove);
        for (AnnotationFS annotation : changed) {
            remove(annotation);
            add(annotation);
        }
    }

    private void add(AnnotationFS annotation) {
        Feature feature = annotation.getType().getFeatureByBaseName(CONTINUES);
        if (feature != null && Links.isLinkFeature(feature)) {
            List<AnnotationFS> targets = Links.of(annotation, feature).stream().map(Link::target).toList();
            if (!targets.isEmpty()) {
                continued.put(annotation, targets);
            }
            for (AnnotationFS target : targets) {
                neighbours.computeIfAbsent(annotation, a -> new ArrayList<>()).add(target);
                neighbours.computeIfAbsent(target, a -> new ArrayList<>()).add(annotation);
            }
        }
    }

    private void remove(AnnotationFS annotation) {
        List<AnnotationFS> targets = continued.remove(annotation);
        if (targets != null) {
            for (AnnotationFS target : targets) {
                unlink(annotation, target);
                unlink(target, annotation);
            }
        }
    }

    private void unlink(AnnotationFS from, AnnotationFS to) {
        List<AnnotationFS> list = neighbours.get(from);
        list.remove(to);
        if (list.isEmpty()) {
            neighbours.remove(from);
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
