package org.parley.editor.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.Letters;
import org.parley.editor.internal.model.Attribution;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Words;
import org.parley.editor.internal.text.Hint;

/** Links the selected annotation to another on the page by a letter: a quote to its speaker, an agreement to its parties. */
final class Linking {

    private Linking() {
    }

    static boolean possible(EditorSession session) {
        return session.selected() != null && (session.layers().of(session.selected()) == Layer.QUOTE
                || session.layers().of(session.selected()) == Layer.AGREEMENT);
    }

    static void choose(EditorSession session) {
        AnnotationFS owner = session.selected();
        boolean quote = session.layers().of(owner) == Layer.QUOTE;
        Span visible = session.page().visible();
        List<AnnotationFS> there = session.document().annotations(visible.begin(), visible.end()).stream()
                .filter(a -> isTarget(session.layers().of(a), quote)).toList();
        List<AnnotationFS> nearest = Attribution.nearest(owner, there);
        String letters = Letters.letters(nearest.size());
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            AnnotationFS target = nearest.get(i);
            choices.put(new Hint(letters.charAt(i), target.getBegin(), ""), //$NON-NLS-1$
                    () -> session.document().run(link(session, owner, target, quote)));
        }
        session.letters().choose(choices);
        session.message(choices.isEmpty() ? EditorMessages.message_nothingToLink : EditorMessages.message_typeLetter);
    }

    private static boolean isTarget(Layer layer, boolean ofQuote) {
        return layer == Layer.SPEAKER || !ofQuote && (layer == Layer.ARGUMENT || layer == Layer.QUOTE);
    }

    private static EditOperation link(EditorSession session, AnnotationFS owner, AnnotationFS target, boolean quote) {
        if (quote) {
            return Edits.relink(session.document(), owner, Attribution.PARTICIPANTS, Attribution.SPEAKER, target);
        }
        String kind = Words.value(target, "kind"); //$NON-NLS-1$
        String role = switch (session.layers().of(target)) {
        case SPEAKER -> "party"; //$NON-NLS-1$
        case ARGUMENT -> kind.isEmpty() ? "topic" : kind.toLowerCase(Locale.ROOT); //$NON-NLS-1$
        default -> "evidence"; //$NON-NLS-1$
        };
        return Edits.link(session.document(), owner, "arguments", role, target); //$NON-NLS-1$
    }
}
