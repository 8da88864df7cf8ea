package org.parley.editor.tests;

import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.WordFinder;
import org.parley.editor.internal.text.Hint;

/** Two hands on a keyboard that know where they want to go. A chord counts as one key. */
final class Hands {

    /** More words than these are faster taken by letters. */
    private static final int FEW = 3;

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
            throw new AssertionError("no letters over " + offset + " after " + typed);
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

    void scroll(int offset) throws Exception {
        for (int i = 0; i < 40; i++) {
            Span visible = Ui.get(() -> session.page().visible());
            if (visible.begin() <= offset && offset < visible.end()) {
                return;
            }
            press(offset < visible.begin() ? "<PgUp>" : "<PgDn>");
        }
        throw new AssertionError("not to be scrolled to " + offset);
    }

    /** Moves the ends of the selected annotation, by words where that comes out right; the end is in focus. */
    void resize(Span to) throws Exception {
        Span from = Span.of(session.selected());
        String text = session.document().text();
        if (to.begin() == from.begin() && to.end() > from.end()
                && WordFinder.words(text, new Span(from.end(), to.end())).size() > FEW) {
            press("<Shift+W>");
            hint(word(to.end() - 1, -1));
            press("r");
        }
        move(to.end(), true);
        if (session.selected().getBegin() != to.begin()) {
            press("<Tab>");
            move(to.begin(), false);
        }
    }

    private void move(int target, boolean isEnd) throws Exception {
        String text = session.document().text();
        for (int i = 0; i < 60 && place(isEnd) != target; i++) {
            int from = place(isEnd);
            int step = target > from ? 1 : -1;
            int byWord = WordFinder.moveByWord(text, from, step, isEnd);
            boolean beyond = step > 0 ? byWord > target : byWord < target;
            press(step > 0 ? beyond ? "}" : "]" : beyond ? "{" : "[");
        }
        if (place(isEnd) != target) {
            throw new AssertionError("not to be moved to " + target + ": " + Gold.place(session.selected()));
        }
    }

    private int place(boolean isEnd) {
        return isEnd ? session.selected().getEnd() : session.selected().getBegin();
    }

    /** Selects an annotation by as few keys as there are. */
    void select(AnnotationFS annotation) throws Exception {
        List<AnnotationFS> shown = session.document().annotations().stream()
                .filter(a -> session.filter().shows(session.layers().of(a), a)).toList();
        int distance = shown.indexOf(annotation) - shown.indexOf(session.selected());
        if (session.selected() != null && Math.abs(distance) <= 2) {
            press((distance > 0 ? "j" : "i").repeat(Math.abs(distance)));
        } else {
            scroll(annotation.getBegin());
            List<AnnotationFS> same = shown.stream().filter(a -> a.getBegin() == annotation.getBegin()).toList();
            press("y");
            List<Hint> there = Ui.get(() -> session.hints().stream()
                    .filter(h -> h.offset() == annotation.getBegin()).toList());
            if (there.size() <= same.indexOf(annotation)) {
                throw new AssertionError("no letters over " + Gold.place(annotation) + " after " + typed);
            }
            press(there.get(same.indexOf(annotation)).code());
        }
        if (!annotation.equals(session.selected())) {
            throw new AssertionError("wanted " + Gold.place(annotation) + " but selected "
                    + (session.selected() == null ? "nothing" : Gold.place(session.selected())));
        }
    }

    /** Types words into the field that has the focus, and Enter. */
    void write(String words) throws Exception {
        for (char c : words.toCharArray()) {
            press(Character.isUpperCase(c) ? "<Shift+" + c + ">" : String.valueOf(c));
        }
        press("<Enter>");
    }
}
