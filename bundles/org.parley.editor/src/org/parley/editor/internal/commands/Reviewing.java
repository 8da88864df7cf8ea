package org.parley.editor.internal.commands;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorSession;

/** Decides on suggestions. */
final class Reviewing {

    private Reviewing() {
    }

    /** Accepts a suggestion, with all open parts of a broken quote, and goes to the next. */
    static void accept(EditorSession session) {
        List<AnnotationFS> open = session.parts(session.selected()).stream()
                .filter(a -> State.of(a) == State.SUGGESTED).toList();
        AnnotationFS next = Going.suggestionBeyond(session, open);
        if (session.document().run(Edits.accept(session.document(), open)) && next != null) {
            session.show(next);
        }
    }

    /** Rejects a suggestion and goes to the next; deletes what a person made or accepted. */
    static void reject(EditorSession session) {
        List<AnnotationFS> selected = List.of(session.selected());
        if (State.isCarriedBy(session.selected()) && State.of(session.selected()) == State.SUGGESTED) {
            AnnotationFS next = Going.suggestionBeyond(session, selected);
            if (session.document().run(Edits.reject(session.document(), selected))) {
                session.show(next);
            }
        } else {
            session.document().run(Edits.delete(session.document(), selected));
        }
    }

    static void acceptLike(EditorSession session) {
        session.document().run(Edits.accept(session.document(), alike(session)));
    }

    static void rejectLike(EditorSession session) {
        session.document().run(Edits.reject(session.document(), alike(session)));
    }

    /** The open suggestions of the selected one's type that are shown; quotes of its kind only. */
    private static List<AnnotationFS> alike(EditorSession session) {
        AnnotationFS model = session.selected();
        String kind = Kinds.value(model);
        return session.document().annotations().stream()
                .filter(a -> a.getType().equals(model.getType()) && State.of(a) == State.SUGGESTED)
                .filter(a -> session.filter().shows(session.layers().of(a), a))
                .filter(a -> Kinds.value(a).equals(kind)).toList();
    }
}
