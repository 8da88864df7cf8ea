package org.parley.editor.internal.commands;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;

/** Makes a new annotation of the selected text and links the quote or agreement in hand to it. */
final class NewTargets {

    private NewTargets() {
    }

    static boolean possible(EditorSession session) {
        return owner(session) != null && !span(session).isEmpty();
    }

    /** Into the slot that matters most. */
    static void link(EditorSession session) {
        AnnotationFS owner = owner(session);
        fill(session, owner, Slot.of(owner.getType()).get(0));
    }

    /** Into a slot that a letter chooses. */
    static void linkToSlot(EditorSession session) {
        AnnotationFS owner = owner(session);
        Span span = span(session);
        Linking.slots(session, owner, slot -> fill(session, owner, slot, span));
    }

    private static void fill(EditorSession session, AnnotationFS owner, Slot slot) {
        fill(session, owner, slot, span(session));
    }

    private static void fill(EditorSession session, AnnotationFS owner, Slot slot, Span span) {
        AnnotationFS there = session.document().annotations(span.begin(), span.end()).stream()
                .filter(a -> Span.of(a).equals(span)
                        && slot.fits(session.document().cas().getTypeSystem(), a))
                .findFirst().orElse(null);
        Linking.link(session, owner, slot, new Candidate(span, there));
        session.show(owner);
    }

    /** The selected annotation if it has slots, or the last quote or agreement that was. */
    private static AnnotationFS owner(EditorSession session) {
        AnnotationFS selected = session.selected();
        if (selected != null && !Slot.of(selected.getType()).isEmpty()) {
            return selected;
        }
        AnnotationFS last = session.lastOwner();
        return last != null && session.document().contains(last) ? last : null;
    }

    /** The selected text, or the name at the caret. */
    private static Span span(EditorSession session) {
        return Proposing.span(session, Layer.SPEAKER).orElse(new Span(0, 0));
    }

}
