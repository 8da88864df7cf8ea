package org.parley.editor.internal.commands;

import java.util.Comparator;
import java.util.Optional;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.WordFinder;
import org.parley.editor.internal.proposals.Report;
import org.parley.editor.internal.proposals.TextReader;

/**
 * The span that a key means: the selected text; or what the machine suggested at the caret; or what it would take there.
 * With a quote selected and the caret at its beginning, as after tagging it, the quote's own speaker and cue are meant.
 */
final class Proposing {

    private Proposing() {
    }

    static Optional<Span> span(EditorSession session, Layer layer) {
        String text = session.document().text();
        Span selection = session.page().selection();
        if (!selection.isEmpty()) {
            Span trimmed = selection.trimmed(text);
            return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
        }
        int caret = selection.begin();
        return ofQuoteInHand(session, layer, caret).or(() -> suggested(session, layer, caret))
                .or(() -> proposed(session.reader(), layer, caret)).or(() -> word(text, caret));
    }

    private static Optional<Span> ofQuoteInHand(EditorSession session, Layer layer, int caret) {
        AnnotationFS selected = session.selected();
        if (selected == null || session.layers().of(selected) != Layer.QUOTE || selected.getBegin() != caret) {
            return Optional.empty();
        }
        Optional<Report> report = session.reader().attribution(Span.of(selected));
        return switch (layer) {
        case QUOTE -> Optional.of(Span.of(selected));
        case SPEAKER -> report.map(Report::speaker);
        case CUE -> report.map(Report::cue);
        default -> Optional.empty();
        };
    }

    private static Optional<Span> suggested(EditorSession session, Layer layer, int caret) {
        return session.document().annotations(caret, caret + 1).stream()
                .filter(a -> session.layers().of(a) == layer && State.of(a) != State.REJECTED)
                .filter(a -> Span.of(a).touches(caret)).min(Comparator.comparingInt(a -> a.getEnd() - a.getBegin()))
                .map(Span::of);
    }

    private static Optional<Span> proposed(TextReader reader, Layer layer, int caret) {
        return switch (layer) {
        case QUOTE -> reader.content(caret);
        case SPEAKER -> reader.mention(caret);
        case CUE -> reader.cue(caret);
        default -> Optional.empty();
        };
    }

    private static Optional<Span> word(String text, int caret) {
        Span word = WordFinder.wordAt(text, caret);
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }
}
