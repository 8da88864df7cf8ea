package org.parley.editor.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.text.Hint;

/** Tags text with the layers that have no key of their own: those of the corpus and of plug-ins, chosen by a letter. */
final class OtherLayers {

    private OtherLayers() {
    }

    static boolean possible(EditorSession session) {
        return Tagging.possible(session) && !session.layers().own().isEmpty();
    }

    static void choose(EditorSession session) {
        Optional<Span> span = Proposing.span(session, Layer.OTHER);
        if (span.isEmpty()) {
            session.message(EditorMessages.message_nothingToTag);
            return;
        }
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (Type type : session.layers().own()) {
            String letter = session.layers().ownLetter(type);
            if (!letter.isEmpty()) {
                choices.put(new Hint(letter, span.get().begin(), session.layers().label(type)),
                        () -> tag(session, type, span.get()));
            }
        }
        session.letters().choose(choices);
        session.message(EditorMessages.message_typeLayer);
    }

    private static void tag(EditorSession session, Type type, Span span) {
        AnnotationDocument document = session.document();
        Optional<AnnotationFS> there = document.annotations(span.begin(), span.end()).stream()
                .filter(a -> a.getType().equals(type) && Span.of(a).equals(span)).findFirst();
        if (there.isPresent()) {
            session.select(there.get());
        } else {
            EditOperation create = Edits.create(document, type, span.begin(), span.end());
            Linking.run(session, create);
        }
        session.page().setCaret(span.begin());
    }
}
