package org.parley.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.EditLabels;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Words;
import org.parley.editor.internal.operations.Change;
import org.parley.editor.internal.operations.Presence;
import org.parley.editor.internal.operations.ReferenceChange;
import org.parley.editor.internal.operations.SpanChange;
import org.parley.editor.internal.operations.ValueChange;

/**
 * Makes the operations that divide, join and repeat annotations. Like those of {@link Edits} they are to be run at once;
 * one that has nothing to do is empty.
 */
public final class SpanEdits {

    private static final String CONTINUES = "continues"; //$NON-NLS-1$
    private static final String NOTE = "note"; //$NON-NLS-1$
    private static final String UNSURE = "unsure"; //$NON-NLS-1$

    private SpanEdits() {
    }

    /**
     * Divides an annotation in two. The second has the features and links of the first; of a quote it continues the first,
     * and what continued the first continues the second. A suggestion is accepted by that.
     *
     * @param firstEnd
     *            UTF-16 offset where the first part ends
     * @param secondBegin
     *            UTF-16 offset where the second part begins; what lies between belongs to neither
     */
    public static EditOperation split(AnnotationDocument document, AnnotationFS annotation, int firstEnd,
            int secondBegin) {
        Span first = new Span(annotation.getBegin(), firstEnd).trimmed(document.text());
        Span second = new Span(secondBegin, annotation.getEnd()).trimmed(document.text());
        String label = NLS.bind(EditorMessages.operation_split, labels(document).one(annotation));
        if (first.isEmpty() || second.isEmpty() || first.begin() != annotation.getBegin()
                || second.end() != annotation.getEnd()) {
            return new EditOperation(document, label, List.of(), annotation);
        }
        List<Change> changes = new ArrayList<>(Edits.claim(document, annotation, null));
        AnnotationFS made = copy(annotation, second);
        set(made, "state", State.ACCEPTED.name()); //$NON-NLS-1$
        set(made, "origin", document.annotator()); //$NON-NLS-1$
        Feature continues = made.getType().getFeatureByBaseName(CONTINUES);
        if (continues != null && Links.isLinkFeature(continues)) {
            document.ownersOf(annotation)
                    .forEach(o -> changes.addAll(redirect(o, List.of(continues), annotation, made)));
            Links.set(made, continues, List.of(new Link(CONTINUES, CONTINUES, annotation)));
        }
        changes.add(SpanChange.to(annotation, first.begin(), first.end()));
        changes.add(new Presence(made, true));
        return new EditOperation(document, label, changes, made);
    }

    /**
     * Joins two annotations of one type: the first covers both and what lies between, has the links, notes and doubts of
     * both, and what pointed to the second points to it. A suggestion is accepted by that.
     */
    public static EditOperation merge(AnnotationDocument document, AnnotationFS first, AnnotationFS second) {
        List<Change> changes = new ArrayList<>();
        for (Feature feature : Links.features(first.getType())) {
            Set<Link> links = new LinkedHashSet<>(Links.of(first, feature));
            links.addAll(Links.of(second, feature));
            links.removeIf(l -> l.target().equals(first) || l.target().equals(second));
            if (!List.copyOf(links).equals(Links.of(first, feature))) {
                changes.add(ReferenceChange.toLinks(first, feature, List.copyOf(links)));
            }
        }
        for (AnnotationFS owner : document.ownersOf(second)) {
            if (!owner.equals(first)) {
                changes.addAll(redirect(owner, Links.features(owner.getType()), second, first));
            }
        }
        changes.addAll(remarks(first, second));
        changes.addAll(Edits.claim(document, first, null));
        changes.add(SpanChange.to(first, Math.min(first.getBegin(), second.getBegin()),
                Math.max(first.getEnd(), second.getEnd())));
        changes.add(new Presence(second, false));
        return new EditOperation(document,
                NLS.bind(EditorMessages.operation_merge, labels(document).some(List.of(first, second))), changes,
                first);
    }

    /** What a person remarked on the second, beside what is remarked on the first. */
    private static List<Change> remarks(AnnotationFS first, AnnotationFS second) {
        List<Change> changes = new ArrayList<>();
        String note = Words.value(second, NOTE);
        if (!note.isEmpty() && !note.equals(Words.value(first, NOTE))) {
            changes.add(ValueChange.to(first, first.getType().getFeatureByBaseName(NOTE),
                    Words.value(first, NOTE).isEmpty() ? note : Words.value(first, NOTE) + "; " + note)); //$NON-NLS-1$
        }
        if (Boolean.parseBoolean(Words.value(second, UNSURE)) && !Boolean.parseBoolean(Words.value(first, UNSURE))) {
            changes.add(ValueChange.to(first, first.getType().getFeatureByBaseName(UNSURE), "true")); //$NON-NLS-1$
        }
        return changes;
    }

    private static List<Change> redirect(AnnotationFS owner, List<Feature> features, AnnotationFS from,
            AnnotationFS to) {
        List<Change> changes = new ArrayList<>();
        for (Feature feature : features) {
            List<Link> links = Links.of(owner, feature);
            if (links.stream().anyMatch(l -> l.target().equals(from))) {
                Set<Link> redirected = new LinkedHashSet<>();
                links.forEach(l -> redirected
                        .add(l.target().equals(from) ? new Link(l.feature(), l.role(), to) : l));
                changes.add(ReferenceChange.toLinks(owner, feature, List.copyOf(redirected)));
            }
        }
        return changes;
    }

    /**
     * Marks every other place where the words of an annotation stand as whole words, with the same features but without
     * its links, a note or a doubt. Places that hold one of the type already, rejected or not, are left as they are.
     */
    public static EditOperation markOthers(AnnotationDocument document, AnnotationFS model) {
        List<Supplier<EditOperation>> steps = new ArrayList<>();
        String text = document.text();
        String words = Span.of(model).in(text);
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            Span span = new Span(at, at + words.length());
            if (isWhole(text, span) && isFree(document, model, span)) {
                steps.add(() -> new EditOperation(document, "", List.of(new Presence(occurrence(document, model, span), //$NON-NLS-1$
                        true)), null));
            }
        }
        String label = NLS.bind(
                steps.size() == 1 ? EditorMessages.operation_markOther : EditorMessages.operation_markOthers,
                steps.size(), labels(document).words(model));
        return Edits.sequence(document, label, model, steps);
    }

    private static boolean isWhole(String text, Span span) {
        return (span.begin() == 0 || !Character.isLetterOrDigit(text.codePointBefore(span.begin())))
                && (span.end() >= text.length() || !Character.isLetterOrDigit(text.codePointAt(span.end())));
    }

    private static boolean isFree(AnnotationDocument document, AnnotationFS model, Span span) {
        return document.annotations(span.begin(), span.end()).stream()
                .noneMatch(a -> a.getType().equals(model.getType()));
    }

    private static AnnotationFS occurrence(AnnotationDocument document, AnnotationFS model, Span span) {
        AnnotationFS made = copy(model, span);
        for (Feature feature : made.getType().getFeatures()) {
            if (Links.isLinkFeature(feature)) {
                made.setFeatureValue(feature, null);
            }
        }
        set(made, NOTE, null);
        set(made, UNSURE, "false"); //$NON-NLS-1$
        set(made, "confidence", "0"); //$NON-NLS-1$ //$NON-NLS-2$
        set(made, "origin", document.annotator()); //$NON-NLS-1$
        set(made, "state", State.ACCEPTED.name()); //$NON-NLS-1$
        return made;
    }

    private static void set(AnnotationFS annotation, String name, String value) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        if (feature != null) {
            annotation.setFeatureValueFromString(feature, value);
        }
    }

    /** With the same features; lists of links are made anew, since no two annotations may share one. */
    private static AnnotationFS copy(AnnotationFS annotation, Span span) {
        AnnotationFS made = annotation.getCAS().createAnnotation(annotation.getType(), span.begin(), span.end());
        for (Feature feature : annotation.getType().getFeatures()) {
            String name = feature.getShortName();
            if (name.equals(CAS.FEATURE_BASE_NAME_SOFA) || name.equals(CAS.FEATURE_BASE_NAME_BEGIN)
                    || name.equals(CAS.FEATURE_BASE_NAME_END)) {
                continue;
            }
            if (Links.isLinkFeature(feature)) {
                Links.set(made, feature, Links.of(annotation, feature));
            } else if (feature.getRange().isPrimitive()) {
                made.setFeatureValueFromString(feature, annotation.getFeatureValueAsString(feature));
            } else if (!feature.getRange().isArray()) {
                made.setFeatureValue(feature, annotation.getFeatureValue(feature));
            }
        }
        return made;
    }

    private static EditLabels labels(AnnotationDocument document) {
        return new EditLabels(document.layers(), document.text());
    }
}
