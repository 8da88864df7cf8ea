package org.parley.editor.internal.commands;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Attribution;
import org.parley.editor.internal.model.Codes;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Walk;
import org.parley.editor.internal.problems.InstalledTypes;
import org.parley.editor.internal.problems.ProblemFinder;
import org.parley.editor.internal.text.Hint;

/** Goes from annotation to annotation. */
final class Going {

    private Going() {
    }

    static void toSuggestion(EditorSession session, boolean forward) {
        go(session, forward, a -> State.of(a) == State.SUGGESTED, EditorMessages.message_noSuggestion);
    }

    static void toAnnotation(EditorSession session, boolean forward) {
        go(session, forward, a -> true, EditorMessages.message_noAnnotation);
    }

    static void toUnattributed(EditorSession session) {
        go(session, true, a -> session.layers().of(a) == Layer.QUOTE
                && Attribution.isMissing(a, session.parts(a)), EditorMessages.message_noUnattributed);
    }

    static void toProblem(EditorSession session, boolean forward) {
        Set<AnnotationFS> concerned = new HashSet<>();
        ProblemFinder.of(session.document(), InstalledTypes.now()).forEach(p -> concerned.add(p.annotation()));
        Walk.next(session.document().annotations(), session.selected(), session.page().selection().begin(), forward,
                concerned::contains) // hidden ones too: the view lists them
                .ifPresentOrElse(session::show, () -> session.message(EditorMessages.message_noProblem));
    }

    /** Letters over what is annotated on the page, the nearest to the caret first; they select it. */
    static void toAnnotationByLetter(EditorSession session) {
        Span visible = session.page().visible();
        int caret = session.page().text().getCaretOffset();
        List<AnnotationFS> seen = session.document().annotations(visible.begin(), visible.end()).stream()
                .filter(a -> !a.equals(session.selected()) && isShown(session, a) && a.getBegin() >= visible.begin())
                .sorted(Comparator.comparingInt(a -> Math.abs(a.getBegin() - caret))).toList();
        List<String> codes = Codes.of(seen.size());
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            AnnotationFS annotation = seen.get(i);
            choices.put(new Hint(codes.get(i), annotation.getBegin(), ""), () -> session.show(annotation)); //$NON-NLS-1$
        }
        session.letters().choose(choices);
        session.message(choices.isEmpty() ? EditorMessages.message_noAnnotation
                : EditorMessages.message_typeAnnotation);
    }

    /** To the next place where something seems to be said and nothing is marked. */
    static void toUntagged(EditorSession session) {
        int from = session.selected() == null ? session.page().selection().end() : session.selected().getEnd();
        String text = session.document().text();
        List<Span> ahead = session.reader().contents(new Span(from, text.length()));
        List<Span> around = ahead.isEmpty() ? session.reader().contents(new Span(0, from)) : ahead;
        Optional<Span> found = free(session, around, from).or(() -> free(session,
                session.reader().contents(new Span(0, text.length())), 0));
        found.ifPresentOrElse(s -> {
            session.select(null);
            session.page().setCaret((s.begin() + s.end()) / 2);
            session.page().reveal(s);
        }, () -> session.message(EditorMessages.message_noUntagged));
    }

    private static Optional<Span> free(EditorSession session, List<Span> spans, int from) {
        return spans.stream().filter(s -> s.begin() >= from)
                .filter(s -> session.document().annotations(s.begin(), s.end()).stream()
                        .noneMatch(a -> session.layers().of(a) == Layer.QUOTE && State.of(a) != State.REJECTED))
                .findFirst();
    }

    /** The open suggestion that comes after the first of these and is none of them; null if there is none. */
    static AnnotationFS suggestionBeyond(EditorSession session, Collection<AnnotationFS> done) {
        Predicate<AnnotationFS> open = a -> State.of(a) == State.SUGGESTED && !done.contains(a) && isShown(session, a);
        return Walk.next(session.document().annotations(), session.selected(), 0, true, open).orElse(null);
    }

    private static void go(EditorSession session, boolean forward, Predicate<AnnotationFS> wanted, String nothing) {
        List<AnnotationFS> all = session.document().annotations();
        Optional<AnnotationFS> found = Walk.next(all, session.selected(), session.page().selection().begin(), forward,
                a -> isShown(session, a) && wanted.test(a));
        found.ifPresentOrElse(session::show, () -> session.message(
                all.stream().anyMatch(a -> State.of(a) != State.REJECTED && wanted.test(a))
                        ? EditorMessages.message_hidden
                        : nothing));
    }

    private static boolean isShown(EditorSession session, AnnotationFS annotation) {
        return session.filter().shows(session.layers().of(annotation), annotation);
    }
}
