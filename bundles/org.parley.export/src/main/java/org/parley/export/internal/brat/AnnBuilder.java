package org.parley.export.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Problem.Severity;
import org.parley.core.State;
import org.parley.export.internal.brat.AnnFile.Argument;
import org.parley.export.internal.brat.AnnFile.Event;
import org.parley.export.internal.brat.AnnFile.Remark;
import org.parley.export.internal.model.Kind;
import org.parley.export.internal.model.Span;

/** Makes annotations of what stands in an .ann file. Used once. */
final class AnnBuilder {

    private static final String CONTINUES = "continues"; //$NON-NLS-1$

    private static final int MOST_LINKS = 2_000_000;

    private final CAS cas;
    private final AnnFile file;
    private final Findings findings;
    private final TypesByName types;
    private final Map<String, List<AnnotationFS>> byId = new HashMap<>();
    private final Map<AnnotationFS, Map<String, Set<Links.Link>>> links = new LinkedHashMap<>();
    private int linkCount;

    AnnBuilder(CAS cas, AnnFile file, Findings findings) {
        this.cas = cas;
        this.file = file;
        this.findings = findings;
        this.types = new TypesByName(cas.getTypeSystem());
    }

    void build() {
        Set<String> triggers = new HashSet<>();
        file.events.values().forEach(e -> triggers.add(e.trigger()));
        for (AnnFile.TextBound bound : file.textBounds.values()) {
            if (!triggers.contains(bound.id())) {
                byId.put(bound.id(), annotations(bound, types.of(bound.type())));
            }
        }
        file.events.values().forEach(this::trigger);
        file.attributes.forEach(a -> set(a, BratNames.small(a.type())));
        file.references.forEach(this::reference);
        file.remarks.stream().filter(r -> partOf(r.type()) == 0).forEach(this::remark);
        file.remarks.stream().filter(r -> partOf(r.type()) > 0).forEach(this::remark);
        file.events.values().forEach(this::arguments);
        file.relations.forEach(this::relation);
        links.forEach((owner, byFeature) -> byFeature.forEach((feature, some) -> Links.set(owner,
                owner.getType().getFeatureByBaseName(feature), List.copyOf(some))));
        for (List<AnnotationFS> annotations : byId.values()) {
            annotations.forEach(AnnBuilder::accept);
        }
        Set<AnnotationFS> all = new LinkedHashSet<>();
        byId.values().forEach(all::addAll);
        all.forEach(cas::addFsToIndexes);
    }

    private static void accept(AnnotationFS annotation) {
        if (State.isCarriedBy(annotation)) {
            State.of(annotation).set(annotation); // what a person has made, unless the file says otherwise
        }
    }

    private List<AnnotationFS> annotations(AnnFile.TextBound bound, TypesByName.Known known) {
        if (known == null) {
            findings.unknown("type", bound.type()); //$NON-NLS-1$
            return List.of();
        }
        List<Span> pieces = bound.pieces();
        if (pieces.size() > 1 && known.kind() != Kind.QUOTE) {
            findings.add(Severity.WARNING, "brat.discontinuous", bound.line(), bound.id()); //$NON-NLS-1$
            pieces = List.of(new Span(pieces.get(0).begin(), pieces.get(pieces.size() - 1).end()));
        }
        List<AnnotationFS> annotations = new ArrayList<>();
        for (Span piece : pieces) {
            AnnotationFS annotation = cas.createAnnotation(known.type(), piece.begin(), piece.end());
            if (!annotations.isEmpty()) {
                link(annotation, CONTINUES, CONTINUES, annotations.get(annotations.size() - 1));
            }
            if (!known.argument().isEmpty()) {
                set(annotation, "kind", known.argument(), bound.line()); //$NON-NLS-1$
            }
            annotations.add(annotation);
        }
        return annotations;
    }

    /** The words that an event stands on are the annotation; those of an Attribution are none. */
    private void trigger(Event event) {
        AnnFile.TextBound bound = file.textBounds.get(event.trigger());
        if (event.type().equals(BratNames.ATTRIBUTION)) {
            List<AnnotationFS> content = event.arguments().stream().filter(a -> a.role().equals(BratNames.CONTENT))
                    .flatMap(a -> byId.getOrDefault(a.target(), List.of()).stream()).toList();
            byId.put(event.id(), content);
        } else if (types.of(event.type()) == null) {
            findings.unknown("event", event.type()); //$NON-NLS-1$
        } else if (bound == null) {
            findings.add(Severity.ERROR, "brat.trigger", event.line(), event.id(), event.trigger()); //$NON-NLS-1$
        } else {
            List<AnnotationFS> made = annotations(bound, types.of(event.type()));
            byId.put(event.id(), made);
            byId.put(event.trigger(), made);
        }
    }

    private void set(Remark remark, String feature) {
        List<AnnotationFS> owners = byId.getOrDefault(remark.target(), List.of());
        if (owners.isEmpty() && !isKnown(remark.target())) {
            findings.add(Severity.ERROR, "brat.target", remark.line(), remark.target()); //$NON-NLS-1$
        }
        for (AnnotationFS owner : owners) {
            set(owner, feature, remark.value(), remark.line());
        }
    }

    private boolean isKnown(String id) {
        return file.textBounds.containsKey(id) || file.events.containsKey(id);
    }

    private void set(AnnotationFS owner, String name, String value, int line) {
        Feature feature = owner.getType().getFeatureByBaseName(name);
        boolean isPlace = CAS.FEATURE_BASE_NAME_BEGIN.equals(name) || CAS.FEATURE_BASE_NAME_END.equals(name);
        if (feature == null || isPlace || !feature.getRange().isPrimitive()) {
            findings.unknown("feature", owner.getType().getShortName() + ':' + name); //$NON-NLS-1$
            return;
        }
        try {
            boolean isText = feature.getRange().isStringOrStringSubtype();
            owner.setFeatureValueFromString(feature,
                    isText ? value.isEmpty() ? null : value : value.isEmpty() ? "0" : value); //$NON-NLS-1$
        } catch (CASRuntimeException | IllegalArgumentException e) {
            findings.add(Severity.ERROR, "brat.value", line, name, value); //$NON-NLS-1$
        }
    }

    /** Somebody in a data base: the name and the id of a speaker. */
    private void reference(Remark reference) {
        for (AnnotationFS owner : byId.getOrDefault(reference.target(), List.of())) {
            if (types.kind(owner.getType()) == Kind.SPEAKER) {
                set(owner, "entityId", reference.type(), reference.line()); //$NON-NLS-1$
                set(owner, "name", reference.value(), reference.line()); //$NON-NLS-1$
            } else {
                findings.unknown("feature", owner.getType().getShortName() + ":Reference"); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    /** The number in the likes of {@code confidence-2}; 0 if there is none. */
    private static int partOf(String type) {
        int dash = type.lastIndexOf('-');
        String number = type.substring(dash + 1);
        return dash > 0 && number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0; //$NON-NLS-1$
    }

    private void remark(Remark remark) {
        int part = partOf(remark.type());
        List<AnnotationFS> owners = byId.getOrDefault(remark.target(), List.of());
        if (remark.type().equals(BratNames.NOTES)) {
            set(remark, BratNames.NOTE);
        } else if (part == 0) {
            set(remark, remark.type());
        } else if (part <= owners.size()) {
            set(owners.get(part - 1), remark.type().substring(0, remark.type().lastIndexOf('-')), remark.value(),
                    remark.line());
        } else {
            findings.unknown("feature", remark.type()); //$NON-NLS-1$
        }
    }

    private void arguments(Event event) {
        List<AnnotationFS> owners = byId.getOrDefault(event.id(), List.of());
        boolean attribution = event.type().equals(BratNames.ATTRIBUTION);
        if (attribution && owners.isEmpty()) {
            findings.add(Severity.WARNING, "brat.content", event.line(), event.id()); //$NON-NLS-1$
        }
        for (Argument argument : event.arguments()) {
            if (attribution && argument.role().equals(BratNames.CONTENT)) {
                continue;
            }
            List<AnnotationFS> targets = byId.getOrDefault(argument.target(), List.of());
            if (targets.isEmpty()) {
                findings.add(Severity.WARNING, "brat.argument", event.line(), event.id(), argument.target()); //$NON-NLS-1$
                continue;
            }
            String role = BratNames.small(argument.role());
            for (AnnotationFS owner : owners) {
                if (!attribution) {
                    link(owner, "arguments", role, targets.get(0)); //$NON-NLS-1$
                } else if (argument.role().equals(BratNames.CUE)) {
                    link(owner, "cue", "cue", targets.get(0)); //$NON-NLS-1$ //$NON-NLS-2$
                } else {
                    link(owner, "participants", argument.role().equals(BratNames.SOURCE) ? "speaker" : role, //$NON-NLS-1$ //$NON-NLS-2$
                            targets.get(0));
                }
            }
        }
    }

    private void relation(AnnFile.Relation relation) {
        List<AnnotationFS> from = byId.getOrDefault(relation.from(), List.of());
        List<AnnotationFS> to = byId.getOrDefault(relation.to(), List.of());
        if (from.isEmpty() || to.isEmpty()) {
            findings.add(Severity.WARNING, "brat.relation", relation.line(), relation.type()); //$NON-NLS-1$
            return;
        }
        int low = relation.type().indexOf('_');
        String feature = low < 0 ? relation.type() : relation.type().substring(0, low);
        String role = low < 0 ? feature : relation.type().substring(low + 1);
        link(from.get(0), feature, role, to.get(0));
    }

    private void link(AnnotationFS owner, String feature, String role, AnnotationFS target) {
        Feature found = owner.getType().getFeatureByBaseName(feature);
        if (found == null || !Links.isLinkFeature(found)) {
            findings.unknown("relation", owner.getType().getShortName() + ':' + feature); //$NON-NLS-1$
            return;
        }
        if (++linkCount > MOST_LINKS) {
            findings.add(Severity.ERROR, "brat.links", MOST_LINKS); //$NON-NLS-1$
            return;
        }
        links.computeIfAbsent(owner, o -> new LinkedHashMap<>()).computeIfAbsent(feature, f -> new LinkedHashSet<>())
                .add(new Links.Link(feature, role.isEmpty() ? null : role, target));
    }
}
