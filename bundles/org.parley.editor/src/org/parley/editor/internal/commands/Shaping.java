package org.parley.editor.internal.commands;

import java.util.List;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.EditOperation;
import org.parley.editor.SpanEdits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.WholeEdits;
import org.parley.editor.internal.model.Span;

/** Divides, joins and repeats the selected annotation, and marks doubt. */
final class Shaping {

    static final String UNSURE = "unsure"; //$NON-NLS-1$

    private Shaping() {
    }

    /** At the caret, or around the selected text, which then belongs to neither part. */
    static void split(EditorSession session) {
        Span at = session.page().selection();
        EditOperation operation = SpanEdits.split(session.document(), session.selected(), at.begin(), at.end());
        if (operation.isEmpty()) {
            session.message(EditorMessages.message_noSplit);
        } else {
            session.document().run(operation);
        }
    }

    /** With the next one of its type. */
    static void merge(EditorSession session) {
        AnnotationFS first = session.selected();
        List<AnnotationFS> all = session.document().annotations();
        all.stream().skip(all.indexOf(first) + 1L)
                .filter(a -> a.getType().equals(first.getType()) && State.of(a) != State.REJECTED).findFirst()
                .ifPresentOrElse(
                        second -> session.document().run(SpanEdits.merge(session.document(), first, second)),
                        () -> session.message(EditorMessages.message_noMerge));
    }

    static void markOthers(EditorSession session) {
        EditOperation operation = SpanEdits.markOthers(session.document(), session.selected());
        if (operation.isEmpty()) {
            session.message(EditorMessages.message_noOthers);
        } else {
            session.document().run(operation);
        }
    }

    static boolean canDoubt(EditorSession session) {
        return session.selected() != null && session.selected().getType().getFeatureByBaseName(UNSURE) != null;
    }

    static void doubt(EditorSession session) {
        AnnotationFS selected = session.selected();
        Feature unsure = selected.getType().getFeatureByBaseName(UNSURE);
        session.document().run(WholeEdits.setFeature(session, selected, UNSURE,
                String.valueOf(!selected.getBooleanValue(unsure))));
    }
}
