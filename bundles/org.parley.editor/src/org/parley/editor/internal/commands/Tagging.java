package org.parley.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.proposals.Report;

/** Makes annotations of the selected text, or of what the machine would take at the caret. */
final class Tagging {

    private Tagging() {
    }

    static boolean possible(EditorSession session) {
        return !session.document().text().isEmpty();
    }

    /** Tags the span; if there is such an annotation already, that one is selected, and accepted if it is a suggestion. */
    static void tag(EditorSession session, Layer layer) {
        Optional<Span> found = Proposing.span(session, layer);
        if (found.isEmpty()) {
            session.message(EditorMessages.message_nothingToTag);
            return;
        }
        Span span = found.get();
        AnnotationDocument document = session.document();
        List<Supplier<EditOperation>> steps = new ArrayList<>();
        AnnotationFS made = obtain(session, layer, span, steps);
        EditOperation single = steps.isEmpty() ? null : steps.get(0).get();
        if (single == null) {
            session.select(made);
        } else {
            Linking.run(session, Edits.sequence(document, single.getLabel(), made, steps));
        }
        session.page().setCaret(span.begin());
    }

    /**
     * Tags the quote at the caret, or completes the selected one, with the words that report it and who says it.
     */
    static void tagReport(EditorSession session) {
        Optional<Span> content = Proposing.span(session, Layer.QUOTE);
        if (content.isEmpty()) {
            session.message(EditorMessages.message_nothingToTag);
            return;
        }
        AnnotationDocument document = session.document();
        List<Supplier<EditOperation>> steps = new ArrayList<>();
        AnnotationFS quote = obtain(session, Layer.QUOTE, content.get(), steps);
        Report report = session.reader().attribution(content.get()).orElse(new Report(content.get(), null, null));
        Consumer<Slot> fill = slot -> {
            Layer layer = "speaker".equals(slot.role()) ? Layer.SPEAKER : Layer.CUE; //$NON-NLS-1$
            Span span = layer == Layer.SPEAKER ? report.speaker() : report.cue();
            if (span != null && org.parley.core.Links.targets(quote, slot.featureName(), slot.role()).isEmpty()) {
                AnnotationFS target = obtain(session, layer, span, steps);
                steps.add(() -> Edits.link(document, quote, slot.featureName(), slot.role(), target));
            }
        };
        List<Slot> slots = Slot.of(quote.getType());
        slots.stream().filter(s -> List.of("speaker", "cue").contains(s.role())).forEach(fill); //$NON-NLS-1$ //$NON-NLS-2$
        continued(session, quote, report).ifPresent(first -> steps
                .add(() -> Edits.link(document, quote, "continues", "continues", first))); //$NON-NLS-1$ //$NON-NLS-2$
        Linking.run(session, Edits.sequence(document,
                NLS.bind(EditorMessages.operation_report, content.get().excerpt(document.text(), 28)), quote, steps));
        session.page().setCaret(content.get().begin());
    }

    /** The quote before in the paragraph if the same words report both. */
    private static Optional<AnnotationFS> continued(EditorSession session, AnnotationFS quote, Report report) {
        Optional<Span> before = session.reader().before(Span.of(quote));
        boolean between = report.cue() != null && before.isPresent()
                && before.get().end() <= report.cue().begin() && report.cue().end() <= quote.getBegin();
        if (!between) {
            return Optional.empty();
        }
        String rest = session.document().text().substring(report.cue().end(), quote.getBegin());
        return rest.contains(":") ? Optional.empty() : existing(session, quote.getType(), before.get()); //$NON-NLS-1$
    }

    /** The accepted annotation of a layer and span, made or accepted by steps where it is not there. */
    static AnnotationFS obtain(EditorSession session, Layer layer, Span span, List<Supplier<EditOperation>> steps) {
        AnnotationDocument document = session.document();
        Type type = document.cas().getTypeSystem().getType(layer.typeName());
        Optional<AnnotationFS> there = existing(session, type, span);
        if (there.isPresent()) {
            if (State.of(there.get()) != State.ACCEPTED) {
                steps.add(() -> Edits.accept(document, List.of(there.get())));
            }
            return there.get();
        }
        EditOperation create = Edits.create(document, type, span.begin(), span.end());
        steps.add(() -> create);
        return create.focus();
    }

    private static Optional<AnnotationFS> existing(EditorSession session, Type type, Span span) {
        return session.document().annotations(span.begin(), span.end()).stream()
                .filter(a -> a.getType().equals(type) && Span.of(a).equals(span)).findFirst();
    }
}
