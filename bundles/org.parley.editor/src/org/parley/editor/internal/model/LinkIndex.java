package org.parley.editor.internal.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;

/**
 * Who refers to an annotation, by a link or by a plain feature, without a look at all annotations. What an owner refers
 * to is read when it is put in: one that changes must be put in again.
 */
public final class LinkIndex {

    private final Map<AnnotationFS, Set<AnnotationFS>> owners = new HashMap<>();
    private final Map<AnnotationFS, Set<AnnotationFS>> targets = new HashMap<>();

    /** Reads, or reads again, what annotations refer to. */
    public void putAll(Collection<AnnotationFS> changed) {
        for (AnnotationFS owner : changed) {
            remove(owner);
            Set<AnnotationFS> found = targets(owner);
            if (!found.isEmpty()) {
                targets.put(owner, found);
                found.forEach(t -> owners.computeIfAbsent(t, a -> new LinkedHashSet<>()).add(owner));
            }
        }
    }

    /** Forgets what annotations refer to; who refers to them stays known. */
    public void removeAll(Collection<AnnotationFS> gone) {
        gone.forEach(this::remove);
    }

    /** Who refers to an annotation. */
    public Set<AnnotationFS> ownersOf(AnnotationFS target) {
        return Set.copyOf(owners.getOrDefault(target, Set.of()));
    }

    private void remove(AnnotationFS owner) {
        Set<AnnotationFS> old = targets.remove(owner);
        if (old != null) {
            for (AnnotationFS target : old) {
                Set<AnnotationFS> others = owners.get(target);
                others.remove(owner);
                if (others.isEmpty()) {
                    owners.remove(target);
                }
            }
        }
    }

    private static Set<AnnotationFS> targets(AnnotationFS owner) {
        Set<AnnotationFS> found = new LinkedHashSet<>();
        for (Feature feature : owner.getType().getFeatures()) {
            if (Links.isLinkFeature(feature)) {
                Links.of(owner, feature).forEach(l -> found.add(l.target()));
            } else if (!feature.getRange().isPrimitive() && !feature.getRange().isArray()
                    && owner.getFeatureValue(feature) instanceof AnnotationFS target) {
                found.add(target);
            }
        }
        return found;
    }
}
