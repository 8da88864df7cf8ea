package org.parley.editor.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.custom.StyledText;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Codes;
import org.parley.editor.internal.model.Picker;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.WordFinder;
import org.parley.editor.internal.text.Hint;

/** Moves the caret by sentence and to words by letter, and grows the selection. */
final class Carets {

    private Carets() {
    }

    /** To the beginning of the next or previous sentence; the selection grows with it if it shall. */
    static void bySentence(EditorSession session, boolean forward, boolean selecting) {
        StyledText text = session.page().text();
        int caret = text.getCaretOffset();
        List<Span> sentences = session.reader().sentences();
        int to = forward ? session.document().text().length() : 0;
        for (Span sentence : forward ? sentences : sentences.reversed()) {
            int edge = selecting && forward ? sentence.end() : sentence.begin();
            if (forward ? edge > caret : edge < caret) {
                to = edge;
                break;
            }
        }
        move(session, to, selecting);
    }

    private static void move(EditorSession session, int to, boolean selecting) {
        StyledText text = session.page().text();
        Span selection = session.page().selection();
        boolean atEnd = text.getCaretOffset() == selection.end();
        int anchor = atEnd ? selection.begin() : selection.end();
        text.setSelection(selecting ? anchor : to, to);
        session.page().reveal(new Span(to, to));
        if (!selecting) {
            pick(session, to);
        }
    }

    /** Selects the innermost annotation at an offset, or none. */
    static void pick(EditorSession session, int offset) {
        List<AnnotationFS> here = session.document().annotations(offset, offset + 1).stream()
                .filter(a -> session.filter().shows(session.layers().of(a), a)).toList();
        session.select(Picker.next(here, null));
    }

    /** Letters over the words of the page, the nearest to the caret first; they put the caret there, or select up to it. */
    static void toWord(EditorSession session, boolean selecting) {
        Span visible = session.page().visible();
        int caret = session.page().text().getCaretOffset();
        List<Span> words = WordFinder.words(session.document().text(), visible).stream()
                .sorted((a, b) -> Math.abs(a.begin() - caret) - Math.abs(b.begin() - caret)).toList();
        List<String> codes = Codes.of(words.size());
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            Span word = words.get(i);
            choices.put(new Hint(codes.get(i), word.begin(), ""), () -> { //$NON-NLS-1$
                if (selecting) {
                    session.page().text().setSelection(Math.min(caret, word.begin()), Math.max(caret, word.end()));
                } else {
                    session.page().setCaret(word.begin());
                    pick(session, word.begin());
                }
            });
        }
        session.letters().choose(choices);
        session.message(EditorMessages.message_typeWord);
    }

    /** Selects the word at the caret, then what is said around it, the sentence, the paragraph. */
    static void grow(EditorSession session) {
        String all = session.document().text();
        Span now = session.page().selection();
        int at = now.begin();
        int line = all.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int lineEnd = all.indexOf('\n', now.end());
        List<Span> around = new ArrayList<>(List.of(WordFinder.wordAt(all, at)));
        session.reader().content(at).ifPresent(around::add);
        around.add(session.reader().sentence(at));
        around.add(new Span(line, lineEnd < 0 ? all.length() : lineEnd));
        around.stream().filter(s -> s.begin() <= now.begin() && s.end() >= now.end() && !s.equals(now) && !s.isEmpty())
                .min((a, b) -> (a.end() - a.begin()) - (b.end() - b.begin()))
                .ifPresent(s -> session.page().text().setSelection(s.begin(), s.end()));
    }
}
