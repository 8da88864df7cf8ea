package org.parley.editor.internal.commands;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.WordFinder;

/** Moves the ends of the selected annotation. */
final class Resizing {

    private Resizing() {
    }

    static void move(EditorSession session, int steps, boolean byWord) {
        AnnotationFS annotation = session.selected();
        String text = session.document().text();
        boolean isEnd = session.isEndFocused();
        Span span = Span.of(annotation);
        int from = isEnd ? span.end() : span.begin();
        int to = byWord ? WordFinder.moveByWord(text, from, steps, isEnd)
                : overSpace(text, WordFinder.moveByCharacter(text, from, steps), steps, isEnd);
        Span moved = isEnd ? new Span(span.begin(), to) : new Span(to, span.end());
        run(session, annotation, moved);
    }

    static void toSelection(EditorSession session) {
        run(session, session.selected(), session.page().selection());
    }

    /** A span neither begins nor ends with white space, so a character to move over brings the spaces before it along. */
    private static int overSpace(String text, int offset, int steps, boolean isEnd) {
        int at = offset;
        while (at > 0 && at < text.length() && Character.isWhitespace(text.charAt(isEnd ? at - 1 : at))) {
            at = WordFinder.moveByCharacter(text, at, steps);
        }
        return at;
    }

    private static void run(EditorSession session, AnnotationFS annotation, Span span) {
        EditOperation operation = Edits.resize(session.document(), annotation, span.begin(), span.end());
        if (!operation.isEmpty()) {
            session.document().run(operation);
        }
    }
}
