package org.parley.editor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Span;

/**
 * Edits of annotations as people see them: a broken quote is one, whichever of its parts is selected, and a suggested quote is
 * decided upon with the speaker and cue that were suggested with it.
 */
public final class WholeEdits {

    private static final String CONTINUES = "continues"; //$NON-NLS-1$
    private static final String NOTE = "note"; //$NON-NLS-1$
    private static final Set<String> SINGLE = Set.of("speaker", CONTINUES); //$NON-NLS-1$
    private static final int MOST_OF_A_NAME = 28;

    private WholeEdits() {
    }

    /** What is accepted with an annotation: the open suggestions among its parts and what they link to. */
    public static List<AnnotationFS> accepted(EditorSession session, AnnotationFS annotation) {
        Set<AnnotationFS> all = new LinkedHashSet<>(session.parts(annotation));
        if (isOpen(annotation)) {
            session.parts(annotation).forEach(p -> Links.of(p).forEach(l -> all.add(l.target())));
        }
        return all.stream().filter(WholeEdits::isOpen).toList();
    }

    /** What is rejected with a suggestion: its open parts, and the suggestions that only they link to. */
    public static List<AnnotationFS> rejected(EditorSession session, AnnotationFS suggestion) {
        Set<AnnotationFS> gone = new LinkedHashSet<>(
                session.parts(suggestion).stream().filter(WholeEdits::isOpen).toList());
        for (AnnotationFS part : List.copyOf(gone)) {
            Links.of(part).stream().map(Link::target).filter(WholeEdits::isOpen)
                    .filter(t -> session.document().ownersOf(t).stream()
                            .allMatch(o -> gone.contains(o) || State.of(o) == State.REJECTED))
                    .forEach(gone::add);
        }
        return List.copyOf(gone);
    }

    /** Whether nobody has decided on it yet. */
    public static boolean isOpen(AnnotationFS annotation) {
        return State.isCarriedBy(annotation) && State.of(annotation) == State.SUGGESTED;
    }

    /** Gives a feature of all parts another value; a note stays with the part that it is on. */
    public static EditOperation setFeature(EditorSession session, AnnotationFS annotation, String feature,
            String value) {
        List<AnnotationFS> parts = feature.equals(NOTE) ? List.of(annotation) : session.parts(annotation);
        return each(session, annotation, parts, p -> Edits.setFeature(session.document(), p, feature, value));
    }

    /**
     * Links all parts, only the annotation itself where the link says what it continues, and accepts the target. One speaks
     * and one is continued; other roles may have several.
     */
    public static EditOperation link(EditorSession session, AnnotationFS owner, Link link) {
        AnnotationDocument document = session.document();
        List<Supplier<EditOperation>> steps = new ArrayList<>();
        if (State.isCarriedBy(link.target()) && State.of(link.target()) != State.ACCEPTED) {
            steps.add(() -> Edits.accept(document, List.of(link.target())));
        }
        for (AnnotationFS part : linked(session, owner, link)) {
            steps.add(() -> SINGLE.contains(link.role())
                    ? Edits.relink(document, part, link.feature(), link.role(), link.target())
                    : Edits.link(document, part, link.feature(), link.role(), link.target()));
        }
        String label = NLS.bind(EditorMessages.operation_link,
                Span.of(link.target()).excerpt(document.text(), MOST_OF_A_NAME),
                new FeatureLabels().plain(link.role()));
        return Edits.sequence(document, label, owner, steps);
    }

    /** Removes a link from all parts that have it. */
    public static EditOperation unlink(EditorSession session, AnnotationFS owner, Link link) {
        return each(session, owner, linked(session, owner, link), p -> Edits.unlink(session.document(), p, link));
    }

    private static List<AnnotationFS> linked(EditorSession session, AnnotationFS owner, Link link) {
        return link.feature().equals(CONTINUES) ? List.of(owner) : session.parts(owner);
    }

    private static EditOperation each(EditorSession session, AnnotationFS annotation, List<AnnotationFS> parts,
            Function<AnnotationFS, EditOperation> edit) {
        EditOperation one = edit.apply(annotation);
        if (parts.size() == 1) {
            return one;
        }
        List<Supplier<EditOperation>> steps = parts.stream().<Supplier<EditOperation>>map(p -> () -> edit.apply(p))
                .toList();
        return Edits.sequence(session.document(), one.getLabel(), annotation, steps);
    }
}
