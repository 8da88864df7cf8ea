package org.parley.editor.internal.commands;

import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.WordFinder;

/** Makes annotations of the selected text, or of the word at the caret. */
final class Tagging {

    private Tagging() {
    }

    static boolean possible(EditorSession session) {
        return !span(session).isEmpty();
    }

    /** Tags the span; if there is such an annotation already, that one is selected, and accepted if it is a suggestion. */
    static void tag(EditorSession session, Layer layer) {
        Span span = span(session);
        Type type = session.document().cas().getTypeSystem().getType(layer.typeName());
        Optional<AnnotationFS> there = session.document().annotations(span.begin(), span.end()).stream()
                .filter(a -> a.getType().equals(type) && Span.of(a).equals(span)).findFirst();
        if (there.isEmpty()) {
            session.document().run(Edits.create(session.document(), type, span.begin(), span.end()));
        } else {
            session.select(there.get());
            if (State.of(there.get()) != State.ACCEPTED) {
                session.document().run(Edits.accept(session.document(), List.of(there.get())));
            }
        }
        session.page().setCaret(span.begin());
    }

    private static Span span(EditorSession session) {
        Span selection = session.page().selection();
        String text = session.document().text();
        return selection.isEmpty() ? WordFinder.wordAt(text, selection.begin()) : selection.trimmed(text);
    }
}
