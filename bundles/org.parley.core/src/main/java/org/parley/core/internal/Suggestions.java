package org.parley.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.State;

/** Keeps what people decided when annotators run again over the same document. */
public final class Suggestions {

    private static final Comparator<AnnotationFS> BY_BEGIN = Comparator.comparingInt(AnnotationFS::getBegin);

    private final CAS cas;
    private final Set<AnnotationFS> kept = new HashSet<>();

    /** For one run over one CAS. */
    public Suggestions(CAS cas) {
        this.cas = cas;
    }

    /**
     * Removes the open suggestions of these annotators, but for those that something kept links to. Call before a run.
     */
    public void removeOpen(Set<String> origins) {
        List<AnnotationFS> open = new ArrayList<>();
        for (AnnotationFS annotation : withState()) {
            if (State.of(annotation) == State.SUGGESTED && origins.contains(origin(annotation))) {
                open.add(annotation);
            } else {
                keep(annotation);
            }
        }
        open.stream().filter(a -> !kept.contains(a)).forEach(cas::removeFsFromIndexes);
    }

    private void keep(AnnotationFS annotation) {
        List<AnnotationFS> pending = new ArrayList<>(List.of(annotation));
        while (!pending.isEmpty()) {
            AnnotationFS next = pending.remove(pending.size() - 1);
            if (kept.add(next)) {
                Links.of(next).forEach(link -> pending.add(link.target()));
            }
        }
    }

    /**
     * Removes new suggestions that cover half or more of what a kept annotation of the same type covers, and leads links
     * to them to the kept one. Call after a run.
     */
    public void dropDecided() {
        if (kept.isEmpty()) {
            return;
        }
        Map<Type, List<AnnotationFS>> decided = new HashMap<>();
        kept.stream().sorted(BY_BEGIN)
                .forEach(a -> decided.computeIfAbsent(a.getType(), t -> new ArrayList<>()).add(a));
        Map<AnnotationFS, AnnotationFS> instead = new HashMap<>();
        List<AnnotationFS> all = withState();
        for (AnnotationFS annotation : all) {
            if (!kept.contains(annotation)) {
                AnnotationFS same = find(decided.getOrDefault(annotation.getType(), List.of()), annotation);
                if (same != null) {
                    instead.put(annotation, same);
                }
            }
        }
        instead.keySet().forEach(cas::removeFsFromIndexes);
        for (AnnotationFS annotation : all) {
            if (!instead.containsKey(annotation)) {
                redirect(annotation, instead);
            }
        }
    }

    private static AnnotationFS find(List<AnnotationFS> sorted, AnnotationFS annotation) {
        int low = 0;
        int high = sorted.size();
        int length = annotation.getEnd() - annotation.getBegin();
        while (low < high) { // first that begins where half of it can still be shared
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).getBegin() < annotation.getBegin() - length) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sorted.size() && sorted.get(i).getBegin() < annotation.getEnd(); i++) {
            if (isSame(sorted.get(i), annotation)) {
                return sorted.get(i);
            }
        }
        return null;
    }

    /** Intersection over union of one half or more. */
    private static boolean isSame(AnnotationFS a, AnnotationFS b) {
        int shared = Math.min(a.getEnd(), b.getEnd()) - Math.max(a.getBegin(), b.getBegin());
        int union = Math.max(a.getEnd(), b.getEnd()) - Math.min(a.getBegin(), b.getBegin());
        return shared > 0 && 2 * shared >= union;
    }

    private static void redirect(AnnotationFS owner, Map<AnnotationFS, AnnotationFS> instead) {
        for (Feature feature : Links.features(owner.getType())) {
            List<Links.Link> links = Links.of(owner, feature);
            if (links.stream().anyMatch(l -> instead.containsKey(l.target()))) {
                Links.set(owner, feature, links.stream()
                        .map(l -> new Links.Link(l.feature(), l.role(), instead.getOrDefault(l.target(), l.target())))
                        .toList());
            }
        }
    }

    private List<AnnotationFS> withState() {
        List<AnnotationFS> found = new ArrayList<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (State.isCarriedBy(annotation)) {
                found.add(annotation);
            }
        }
        return found;
    }

    private static String origin(AnnotationFS annotation) {
        Feature feature = annotation.getType().getFeatureByBaseName("origin"); //$NON-NLS-1$
        return feature == null ? null : annotation.getStringValue(feature);
    }
}
