package org.parley.editor.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.WholeEdits;
import org.parley.editor.internal.model.Codes;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.text.Hint;

/** Fills the slots of the selected annotation by letters: a quote's speaker, an agreement's parties. */
final class Linking {

    private Linking() {
    }

    static boolean possible(EditorSession session) {
        return session.selected() != null && (!Slot.of(session.selected().getType()).isEmpty()
                || session.layers().of(session.selected()) == Layer.SPEAKER);
    }

    /** The slot that matters most; of a mention, who is meant. */
    static void choose(EditorSession session) {
        if (session.layers().of(session.selected()) == Layer.SPEAKER) {
            Identities.choose(session);
        } else {
            fill(session, session.selected(), Slot.of(session.selected().getType()).get(0));
        }
    }

    /** First the slot by its letter, then what fills it. */
    static void chooseSlot(EditorSession session) {
        AnnotationFS owner = session.selected();
        slots(session, owner, slot -> fill(session, owner, slot));
    }

    /** Lets a letter choose one of the slots of an annotation. */
    static void slots(EditorSession session, AnnotationFS owner, Consumer<Slot> next) {
        List<Slot> slots = Slot.of(owner.getType());
        FeatureLabels labels = new FeatureLabels();
        List<String> names = slots.stream().map(s -> labels.plain(s.role())).toList();
        List<String> codes = Codes.initials(names);
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            Slot slot = slots.get(i);
            choices.put(new Hint(codes.get(i), owner.getBegin(), names.get(i)), () -> next.accept(slot));
        }
        session.letters().choose(choices);
        session.message(EditorMessages.message_typeSlot);
    }

    private static void fill(EditorSession session, AnnotationFS owner, Slot slot) {
        List<Candidate> nearest = Candidates.of(session, owner, slot);
        List<String> codes = Codes.of(nearest.size());
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            Candidate candidate = nearest.get(i);
            choices.put(new Hint(codes.get(i), candidate.span().begin(), ""), //$NON-NLS-1$
                    () -> link(session, owner, slot, candidate));
        }
        session.letters().choose(choices);
        session.message(choices.isEmpty() ? EditorMessages.message_nothingToLink
                : NLS.bind(EditorMessages.message_typeTarget, new FeatureLabels().plain(slot.role())));
    }

    /** Links, or takes the link away if it is there; a mention that is not marked yet is marked. */
    static void link(EditorSession session, AnnotationFS owner, Slot slot, Candidate candidate) {
        AnnotationDocument document = session.document();
        AnnotationFS there = candidate.annotation();
        Link link = new Link(slot.featureName(), slot.role(), there);
        if (there != null && Links.of(owner, slot.feature()).contains(link)
                && session.parts(owner).stream().allMatch(p -> Links.of(p, slot.feature()).contains(link))) {
            run(session, WholeEdits.unlink(session, owner, link));
            return;
        }
        List<Supplier<EditOperation>> steps = new ArrayList<>();
        AnnotationFS target = there == null ? create(session, slot, candidate.span(), steps) : there;
        steps.add(() -> WholeEdits.link(session, owner, new Link(slot.featureName(), slot.role(), target)));
        String label = NLS.bind(EditorMessages.operation_link, candidate.span().excerpt(document.text(), 28),
                new FeatureLabels().plain(slot.role()));
        run(session, Edits.sequence(document, label, owner, steps));
    }

    private static AnnotationFS create(EditorSession session, Slot slot, Span span,
            List<Supplier<EditOperation>> steps) {
        AnnotationDocument document = session.document();
        TypeSystem types = document.cas().getTypeSystem();
        Type type = slot.targetType(types);
        EditOperation create = Edits.create(document,
                type == null ? types.getType(Layer.SPEAKER.typeName()) : type, span.begin(), span.end());
        steps.add(() -> create);
        AnnotationFS made = create.focus();
        if (session.layers().of(made) == Layer.ARGUMENT) {
            steps.add(() -> Edits.setFeature(document, made, "kind", slot.kind())); //$NON-NLS-1$
        }
        return made;
    }

    static void run(EditorSession session, EditOperation operation) {
        if (!operation.isEmpty()) {
            session.document().run(operation);
        }
    }
}
