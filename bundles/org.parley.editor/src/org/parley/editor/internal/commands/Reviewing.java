package org.parley.editor.internal.commands;

import java.util.List;
import java.util.function.Function;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.WholeEdits;
import org.parley.editor.internal.model.EditLabels;
import org.parley.editor.internal.text.Hint;

/** Decides on suggestions. */
final class Reviewing {

    private Reviewing() {
    }

    /**
     * Accepts a suggestion with what it links to, so that a quote takes its speaker and cue along, and goes to the next;
     * goes to the next only where the selected annotation is none.
     */
    static void accept(EditorSession session) {
        List<AnnotationFS> open = session.selected() == null ? List.of()
                : WholeEdits.accepted(session, session.selected());
        AnnotationFS next = Going.suggestionBeyond(session, open);
        if (!open.isEmpty()) {
            session.document().run(Edits.accept(session.document(), open));
        }
        if (next != null) {
            session.show(next);
        } else if (open.isEmpty()) {
            session.message(EditorMessages.message_noSuggestion);
        }
    }

    /** Rejects a suggestion, with what only it links to, and goes to the next; deletes what a person made or accepted. */
    static void reject(EditorSession session) {
        AnnotationFS selected = session.selected();
        if (!WholeEdits.isOpen(selected)) {
            session.document().run(Edits.delete(session.document(), List.of(selected)));
            return;
        }
        List<AnnotationFS> gone = WholeEdits.rejected(session, selected);
        AnnotationFS next = Going.suggestionBeyond(session, gone);
        if (session.document().run(Edits.reject(session.document(), gone))) {
            session.show(next);
        }
    }

    static void acceptLike(EditorSession session) {
        confirm(session, EditorMessages.confirm_accept, a -> Edits.accept(session.document(), a), alike(session));
    }

    static void rejectLike(EditorSession session) {
        confirm(session, EditorMessages.confirm_reject, a -> Edits.reject(session.document(), a), alike(session));
    }

    static void acceptAll(EditorSession session) {
        confirm(session, EditorMessages.confirm_accept, a -> Edits.accept(session.document(), a),
                session.document().annotations().stream().filter(a -> WholeEdits.isOpen(a) && isShown(session, a))
                        .toList());
    }

    /** Says the number first; Y or Enter does it, any other key leaves. */
    private static void confirm(EditorSession session, String question,
            Function<List<AnnotationFS>, EditOperation> edit, List<AnnotationFS> concerned) {
        if (concerned.isEmpty()) {
            session.message(EditorMessages.message_noSuggestion);
            return;
        }
        String what = new EditLabels(session.layers(), session.document().text()).some(concerned);
        int place = session.selected() == null ? session.page().selection().begin() : session.selected().getBegin();
        session.letters().confirm(new Hint("y", place, NLS.bind(question, what)), //$NON-NLS-1$
                () -> session.document().run(edit.apply(concerned)));
        session.message(NLS.bind(EditorMessages.message_confirm, NLS.bind(question, what)));
    }

    /** The open suggestions of the selected one's type that are shown; quotes of its kind only. */
    private static List<AnnotationFS> alike(EditorSession session) {
        AnnotationFS model = session.selected();
        String kind = Kinds.value(session, model);
        return session.document().annotations().stream()
                .filter(a -> a.getType().equals(model.getType()) && WholeEdits.isOpen(a))
                .filter(a -> isShown(session, a) && Kinds.value(session, a).equals(kind)).toList();
    }

    private static boolean isShown(EditorSession session, AnnotationFS annotation) {
        return session.filter().shows(session.layers().of(annotation), annotation);
    }
}
