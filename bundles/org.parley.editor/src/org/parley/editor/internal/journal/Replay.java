package org.parley.editor.internal.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.editor.internal.operations.Change;
import org.parley.editor.internal.operations.Presence;
import org.parley.editor.internal.operations.ReferenceChange;
import org.parley.editor.internal.operations.SpanChange;
import org.parley.editor.internal.operations.ValueChange;

/** Turns the records of a journal into changes of the CAS that they build on. */
final class Replay {

    private final CAS cas;
    private final IntFunction<AnnotationFS> base;
    private final Map<Integer, Content> last;
    private final boolean lenient;
    private final Map<Integer, AnnotationFS> made = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * Over a CAS as its file has it.
     *
     * @param annotations
     *            those that people see
     * @param steps
     *            without a whole CAS among them
     */
    Replay(CAS cas, List<AnnotationFS> annotations, List<Step> steps) {
        this(cas, new Numbering(annotations)::get, collect(new LinkedHashMap<>(), steps), false);
    }

    /**
     * Over another CAS, such as one that somebody else saved.
     *
     * @param base
     *            gives annotations for numbers, or null
     * @param last
     *            what annotations are now, by number; null for those that are gone
     * @param lenient
     *            leaves out links to what there is not
     */
    Replay(CAS cas, IntFunction<AnnotationFS> base, Map<Integer, Content> last, boolean lenient) {
        this.cas = cas;
        this.base = base;
        this.last = last;
        this.lenient = lenient;
    }

    /** Adds what annotations are after some steps. */
    static Map<Integer, Content> collect(Map<Integer, Content> last, List<Step> steps) {
        for (Step step : steps) {
            step.removed().forEach(n -> last.put(n, null));
            step.put().forEach(c -> last.put(c.number(), c));
        }
        return last;
    }

    /**
     * What leads from the file to where the journal ends. The CAS is as it was when this returns.
     *
     * @throws IllegalArgumentException
     *             if the records speak of types or annotations that there are not
     */
    List<Change> changes() {
        try {
            last.forEach(this::create);
            last.forEach(this::fill);
        } finally {
            changes.reversed().forEach(Change::revert);
        }
        return changes;
    }

    private void create(Integer number, Content content) {
        AnnotationFS there = base.apply(number);
        if (content == null) {
            if (there != null) {
                run(new Presence(there, false));
            }
        } else if (there == null) {
            Type type = cas.getTypeSystem().getType(content.type());
            if (type == null) {
                throw new IllegalArgumentException(content.type());
            }
            AnnotationFS annotation = cas.createAnnotation(type, content.begin(), content.end());
            made.put(number, annotation);
            run(new Presence(annotation, true));
        } else if (there.getBegin() != content.begin() || there.getEnd() != content.end()) {
            run(SpanChange.to(there, content.begin(), content.end()));
        }
    }

    private void fill(Integer number, Content content) {
        if (content == null) {
            return;
        }
        AnnotationFS annotation = get(number);
        for (Feature feature : annotation.getType().getFeatures()) {
            String name = feature.getShortName();
            if (Contents.isPlain(feature)) {
                String value = content.values().get(name);
                if (!Objects.equals(value, annotation.getFeatureValueAsString(feature))) {
                    run(ValueChange.to(annotation, feature, value));
                }
            } else if (Links.isLinkFeature(feature)) {
                List<Link> links = content.links().getOrDefault(name, List.of()).stream()
                        .map(t -> new Link(name, t.role(), get(t.number()))).filter(l -> l.target() != null).toList();
                if (!links.equals(Links.of(annotation, feature))) {
                    run(ReferenceChange.toLinks(annotation, feature, links));
                }
            } else if (Contents.isReference(feature)) {
                Integer target = content.references().get(name);
                AnnotationFS wanted = target == null ? null : get(target);
                if (!Objects.equals(wanted, annotation.getFeatureValue(feature))) {
                    run(new ReferenceChange(annotation, feature, annotation.getFeatureValue(feature), wanted));
                }
            }
        }
    }

    private AnnotationFS get(Integer number) {
        AnnotationFS found = base.apply(number) == null ? made.get(number) : base.apply(number);
        if (found == null && !lenient) {
            throw new IllegalArgumentException(String.valueOf(number));
        }
        return found;
    }

    private void run(Change change) {
        change.apply();
        changes.add(change);
    }
}
