package org.parley.editor.tests;

import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.WordFinder;
import org.parley.editor.internal.text.Hint;

/** Two hands on a keyboard that know where they want to go. A chord counts as one key. */
final class Hands {

    private final EditorSession session;
    private final StringBuilder typed = new StringBuilder();
    private int count;

    Hands(EditorSession session) {
        this.session = session;
    }

    int count() {
        return count;
    }

    String typed() {
        return typed.toString();
    }

    void press(String keys) throws Exception {
        Ui.keys(keys);
        typed.append(keys);
        for (int i = 0; i < keys.length(); i++) {
            int close = keys.charAt(i) == '<' ? keys.indexOf('>', i) : -1;
            i = close > 0 ? close : i;
            count++;
        }
    }

    /** Types the letters that stand over an offset; false if none do. */
    boolean hint(int offset) throws Exception {
        Optional<Hint> hint = Ui.get(() -> session.hints().stream().filter(h -> h.offset() == offset).findFirst());
        if (hint.isPresent()) {
            press(hint.get().code());
        } else {
            press("<Esc>");
        }
        return hint.isPresent();
    }

    /** Types the letters of a choice; false if it is not offered. */
    boolean choice(String label) throws Exception {
        Optional<Hint> hint = Ui
                .get(() -> session.hints().stream().filter(h -> h.label().equalsIgnoreCase(label)).findFirst());
        if (hint.isPresent()) {
            press(hint.get().code());
        } else {
            press("<Esc>");
        }
        return hint.isPresent();
    }

    /** Puts the caret into the word at an offset. */
    void caret(int offset) throws Exception {
        scroll(offset);
        int begin = word(offset, 1);
        press("w");
        if (!hint(begin)) {
            throw new AssertionError("no letters over " + offset);
        }
    }

    /** Selects from one offset up to another. */
    void select(Span span) throws Exception {
        caret(span.begin());
        press("<Shift+W>");
        if (!hint(word(span.end() - 1, -1))) {
            throw new AssertionError("no letters over " + span);
        }
    }

    /** Where the word at an offset begins, or the next in a direction. */
    private int word(int offset, int direction) {
        String text = session.document().text();
        int at = offset;
        while (at > 0 && at < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
            at += direction;
        }
        int inside = at;
        return WordFinder.words(text, new Span(0, text.length())).stream()
                .filter(w -> w.begin() <= inside && inside < w.end()).findFirst().map(Span::begin).orElse(offset);
    }

    private void scroll(int offset) throws Exception {
        for (int i = 0; i < 40; i++) {
            Span visible = Ui.get(() -> session.page().visible());
            if (visible.begin() <= offset && offset < visible.end()) {
                return;
            }
            press(offset < visible.begin() ? "<PgUp>" : "<PgDn>");
        }
        throw new AssertionError("not to be scrolled to " + offset);
    }

    /** Moves the ends of the selected annotation by characters; the end is in focus. */
    void resize(Span from, Span to) throws Exception {
        press((to.end() > from.end() ? "}" : "{").repeat(Math.abs(to.end() - from.end())));
        if (to.begin() != from.begin()) {
            press("<Tab>");
            press((to.begin() > from.begin() ? "}" : "{").repeat(Math.abs(to.begin() - from.begin())));
        }
    }

    /** Selects an annotation by as few keys as there are. */
    void select(AnnotationFS annotation) throws Exception {
        AnnotationDocument document = session.document();
        if (annotation.equals(session.selected())) {
            return;
        }
        List<AnnotationFS> all = document.annotations();
        int distance = session.selected() == null ? 99 : all.indexOf(annotation) - all.indexOf(session.selected());
        if (Math.abs(distance) <= 2) {
            press((distance > 0 ? "j" : "i").repeat(Math.abs(distance)));
            if (annotation.equals(session.selected())) {
                return;
            }
        }
        for (Span word : WordFinder.words(document.text(), Span.of(annotation))) {
            boolean innermost = document.annotations(word.begin(), word.begin() + 1).stream()
                    .filter(a -> session.filter().shows(session.layers().of(a), a))
                    .min((a, b) -> a.getEnd() - a.getBegin() - b.getEnd() + b.getBegin())
                    .filter(annotation::equals).isPresent();
            if (innermost) {
                caret(word.begin());
                break;
            }
        }
        for (int i = 0; i < 20 && !annotation.equals(session.selected()); i++) {
            int at = session.selected() == null ? -1 : all.indexOf(session.selected());
            press(at < all.indexOf(annotation) ? "j" : "i");
        }
        if (!annotation.equals(session.selected())) {
            throw new AssertionError("not to be selected: " + Gold.place(annotation));
        }
    }
}
