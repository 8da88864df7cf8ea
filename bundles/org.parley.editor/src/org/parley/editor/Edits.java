package org.parley.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.Defaults;
import org.parley.editor.internal.model.EditLabels;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.operations.Change;
import org.parley.editor.internal.operations.Presence;
import org.parley.editor.internal.operations.ReferenceChange;
import org.parley.editor.internal.operations.SpanChange;
import org.parley.editor.internal.operations.ValueChange;

/**
 * Makes the operations that change a document. Each is to be run at once with {@link AnnotationDocument#run}: it holds
 * what it needs to undo itself as the document is when it is made.
 *
 * <p>
 * A person who changes the span, a feature or a link of a suggestion accepts it by that, and becomes its origin. Who
 * only accepts it leaves the origin as it is.
 */
public final class Edits {

    private static final String ORIGIN = "origin"; //$NON-NLS-1$
    private static final String STATE = "state"; //$NON-NLS-1$
    /** What a person remarks without deciding anything. */
    private static final Set<String> REMARKS = Set.of("note", "unsure"); //$NON-NLS-1$ //$NON-NLS-2$

    private Edits() {
    }

    /**
     * Makes an annotation. White space at the ends is left out.
     *
     * @param begin
     *            first UTF-16 offset
     * @param end
     *            UTF-16 offset behind the last character
     * @throws IllegalArgumentException
     *             if the span has no character of the text in it
     */
    public static EditOperation create(AnnotationDocument document, Type type, int begin, int end) {
        Span span = new Span(begin, end).trimmed(document.text());
        if (span.isEmpty()) {
            throw new IllegalArgumentException(begin + "-" + end); //$NON-NLS-1$
        }
        AnnotationFS made = document.cas().createAnnotation(type, span.begin(), span.end());
        set(made, STATE, State.ACCEPTED.name());
        set(made, ORIGIN, document.annotator());
        Defaults.of(document.layers().of(type), span.in(document.text()), document.annotations())
                .forEach((feature, value) -> set(made, feature, value));
        return new EditOperation(document, NLS.bind(EditorMessages.operation_create, labels(document).one(made)),
                List.of(new Presence(made, true)), made);
    }

    /** Deletes annotations and all links that point to them. */
    public static EditOperation delete(AnnotationDocument document, Collection<? extends AnnotationFS> annotations) {
        Set<AnnotationFS> gone = new LinkedHashSet<>(annotations);
        Set<AnnotationFS> owners = new LinkedHashSet<>();
        int links = 0;
        for (AnnotationFS annotation : gone) {
            links += Links.of(annotation).size();
            owners.addAll(document.ownersOf(annotation));
        }
        owners.removeAll(gone);
        List<Change> changes = new ArrayList<>();
        for (AnnotationFS owner : owners) {
            links += (int) Links.of(owner).stream().filter(l -> gone.contains(l.target())).count();
            changes.addAll(withoutReferences(owner, gone));
        }
        gone.forEach(a -> changes.add(new Presence(a, false)));
        EditLabels labels = labels(document);
        return new EditOperation(document,
                NLS.bind(EditorMessages.operation_delete, labels.withLinks(labels.some(gone), links)), changes,
                first(gone));
    }

    /**
     * Gives a feature another value. Nothing is done if it has that value.
     *
     * @param value
     *            as a string; null or empty to unset it
     * @throws IllegalArgumentException
     *             if the type has no such feature
     */
    public static EditOperation setFeature(AnnotationDocument document, AnnotationFS annotation, String feature,
            String value) {
        Feature found = feature(annotation, feature);
        List<Change> changes = new ArrayList<>();
        String given = value == null || value.isEmpty() ? null : value;
        ValueChange change = ValueChange.to(annotation, found, given);
        if (!Objects.equals(change.oldValue(), given)) {
            changes.add(change);
            if (!REMARKS.contains(feature)) {
                changes.addAll(claim(document, annotation, feature));
            }
        }
        return new EditOperation(document, NLS.bind(
                given == null ? EditorMessages.operation_clear : EditorMessages.operation_change,
                new Object[] { new FeatureLabels().plain(feature), labels(document).one(annotation), given }), changes,
                annotation);
    }

    /** Gives a feature of a suggestion another value and leaves it a suggestion: nobody has looked at it yet. */
    public static EditOperation suggestFeature(AnnotationDocument document, AnnotationFS annotation, String feature,
            String value) {
        return new EditOperation(document, "", //$NON-NLS-1$
                List.of(ValueChange.to(annotation, feature(annotation, feature), value)), annotation);
    }

    /**
     * Gives an annotation another span. Nothing is done if that is empty, beyond the text or the one that it has.
     *
     * @param begin
     *            first UTF-16 offset
     * @param end
     *            UTF-16 offset behind the last character
     */
    public static EditOperation resize(AnnotationDocument document, AnnotationFS annotation, int begin, int end) {
        Span span = new Span(begin, end).trimmed(document.text());
        List<Change> changes = new ArrayList<>();
        if (!span.isEmpty() && !span.equals(Span.of(annotation))) {
            changes.add(SpanChange.to(annotation, span.begin(), span.end()));
            changes.addAll(claim(document, annotation, null));
        }
        return new EditOperation(document,
                NLS.bind(EditorMessages.operation_resize, labels(document).one(annotation)), changes, annotation);
    }

    /** Adds a link behind those that are there; nothing is done if it is there. */
    public static EditOperation link(AnnotationDocument document, AnnotationFS owner, String feature, String role,
            AnnotationFS target) {
        return links(document, owner, feature, role, target, false);
    }

    /** Makes this the only link of its role. */
    public static EditOperation relink(AnnotationDocument document, AnnotationFS owner, String feature, String role,
            AnnotationFS target) {
        return links(document, owner, feature, role, target, true);
    }

    private static EditOperation links(AnnotationDocument document, AnnotationFS owner, String feature, String role,
            AnnotationFS target, boolean alone) {
        Feature found = feature(owner, feature);
        Link link = new Link(feature, role, target);
        List<Link> before = Links.of(owner, found);
        List<Link> after = new ArrayList<>(before);
        after.removeIf(l -> l.equals(link) || alone && Objects.equals(l.role(), role));
        after.add(link);
        List<Change> changes = new ArrayList<>();
        if (!before.contains(link) || alone && after.size() != before.size()) {
            changes.add(ReferenceChange.toLinks(owner, found, after));
            changes.addAll(claim(document, owner, null));
        }
        return new EditOperation(document,
                NLS.bind(EditorMessages.operation_link, labels(document).words(target),
                        new FeatureLabels().plain(String.valueOf(role))),
                changes,
                owner);
    }

    /** Removes a link; nothing is done if it is not there. */
    public static EditOperation unlink(AnnotationDocument document, AnnotationFS owner, Link link) {
        Feature found = feature(owner, link.feature());
        List<Link> after = new ArrayList<>(Links.of(owner, found));
        List<Change> changes = new ArrayList<>();
        if (after.remove(link)) {
            changes.add(ReferenceChange.toLinks(owner, found, after));
            changes.addAll(claim(document, owner, null));
        }
        return new EditOperation(document, NLS.bind(EditorMessages.operation_unlink,
                labels(document).words(link.target())), changes, owner);
    }

    /** Leaves only some of the links of a feature, such as those that lead somewhere; nobody becomes the origin by that. */
    public static EditOperation keepLinks(AnnotationDocument document, AnnotationFS owner, String feature,
            List<Link> kept) {
        Feature found = feature(owner, feature);
        return new EditOperation(document,
                NLS.bind(EditorMessages.operation_mendLinks, document.layers().label(owner.getType())),
                List.of(ReferenceChange.toLinks(owner, found, kept)), owner);
    }

    /** Accepts annotations; those without a state and those accepted before are passed over. */
    public static EditOperation accept(AnnotationDocument document, Collection<? extends AnnotationFS> annotations) {
        return state(document, annotations, State.ACCEPTED, EditorMessages.operation_accept);
    }

    /** Rejects annotations; they stay in the file so that nobody proposes them again. Those without a state are passed over. */
    public static EditOperation reject(AnnotationDocument document, Collection<? extends AnnotationFS> annotations) {
        return state(document, annotations, State.REJECTED, EditorMessages.operation_reject);
    }

    private static EditOperation state(AnnotationDocument document, Collection<? extends AnnotationFS> annotations,
            State state, String label) {
        List<AnnotationFS> concerned = new ArrayList<>();
        for (AnnotationFS annotation : annotations) {
            if (State.isCarriedBy(annotation) && State.of(annotation) != state) {
                concerned.add(annotation);
            }
        }
        List<Change> changes = new ArrayList<>();
        concerned.forEach(a -> changes.add(ValueChange.to(a, feature(a, STATE), state.name())));
        return new EditOperation(document, NLS.bind(label, labels(document).some(concerned)), changes,
                first(concerned));
    }

    /**
     * Several edits as one. Each step is made when those before it are done; the document is as it was when this returns.
     *
     * @param label
     *            what is done, in words that fit behind "Undo"
     * @param focus
     *            the annotation that it is about, or null
     */
    public static EditOperation sequence(AnnotationDocument document, String label, AnnotationFS focus,
            List<Supplier<EditOperation>> steps) {
        List<Change> done = new ArrayList<>();
        document.gate().touch();
        try {
            for (Supplier<EditOperation> step : steps) {
                for (Change change : step.get().changes()) {
                    change.apply();
                    done.add(change);
                }
            }
        } finally {
            done.reversed().forEach(Change::revert);
            document.gate().touch();
        }
        return new EditOperation(document, label, done, focus);
    }

    /** Changes that were written down before, such as those that a crash left. */
    public static EditOperation restore(AnnotationDocument document, String label, List<Change> changes) {
        return new EditOperation(document, label, changes, null);
    }

    /** What makes a changed annotation the person's own; the feature that is changed anyway, or null, is left out. */
    static List<Change> claim(AnnotationDocument document, AnnotationFS annotation, String changed) {
        List<Change> changes = new ArrayList<>();
        claim(changes, annotation, STATE, State.ACCEPTED.name(), changed);
        claim(changes, annotation, ORIGIN, document.annotator(), changed);
        return changes;
    }

    private static void claim(List<Change> changes, AnnotationFS annotation, String name, String value,
            String changed) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        if (feature != null && !name.equals(changed)) {
            ValueChange change = ValueChange.to(annotation, feature, value);
            if (!value.equals(change.oldValue())) {
                changes.add(change);
            }
        }
    }

    /** What removes every reference of an annotation to others that go. */
    private static List<Change> withoutReferences(AnnotationFS owner, Set<AnnotationFS> gone) {
        List<Change> changes = new ArrayList<>();
        for (Feature feature : owner.getType().getFeatures()) {
            if (Links.isLinkFeature(feature)) {
                List<Link> links = Links.of(owner, feature);
                List<Link> rest = links.stream().filter(l -> !gone.contains(l.target())).toList();
                if (rest.size() < links.size()) {
                    changes.add(ReferenceChange.toLinks(owner, feature, rest));
                }
            } else if (!feature.getRange().isPrimitive() && !feature.getRange().isArray()
                    && refersTo(owner.getFeatureValue(feature), gone)) {
                changes.add(ReferenceChange.toNothing(owner, feature));
            }
        }
        return changes;
    }

    private static boolean refersTo(FeatureStructure value, Set<AnnotationFS> gone) {
        return value instanceof AnnotationFS && gone.contains(value);
    }

    private static Feature feature(AnnotationFS annotation, String name) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        if (feature == null || CAS.FEATURE_BASE_NAME_SOFA.equals(name)) {
            throw new IllegalArgumentException(annotation.getType().getName() + ':' + name);
        }
        return feature;
    }

    private static void set(AnnotationFS annotation, String name, String value) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        if (feature != null && !value.isEmpty()) {
            annotation.setStringValue(feature, value);
        }
    }

    private static AnnotationFS first(Collection<AnnotationFS> annotations) {
        return annotations.isEmpty() ? null : annotations.iterator().next();
    }

    private static EditLabels labels(AnnotationDocument document) {
        return new EditLabels(document.layers(), document.text());
    }
}
