package org.parley.editor.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;

/** What on the visible page may fill a slot, the nearest first: annotations, and words that are not marked yet. */
final class Candidates {

    private Candidates() {
    }

    static List<Candidate> of(EditorSession session, AnnotationFS owner, Slot slot) {
        Span visible = session.page().visible();
        TypeSystem types = session.document().cas().getTypeSystem();
        List<Candidate> found = new ArrayList<>();
        for (AnnotationFS annotation : session.document().annotations(visible.begin(), visible.end())) {
            if (!annotation.equals(owner) && State.of(annotation) != State.REJECTED && slot.fits(types, annotation)) {
                found.add(new Candidate(Span.of(annotation), annotation));
            }
        }
        List<Candidate> marked = List.copyOf(found);
        for (Span span : unmarked(session, types, slot, visible)) {
            if (marked.stream().noneMatch(m -> overlap(m.span(), span))
                    && !(span.begin() < owner.getEnd() && owner.getBegin() < span.end())) {
                found.add(new Candidate(span, null));
            }
        }
        found.sort(Comparator.comparingInt((Candidate c) -> c.distance(owner))
                .thenComparingInt(c -> c.span().begin()));
        return found;
    }

    private static List<Span> unmarked(EditorSession session, TypeSystem types, Slot slot, Span visible) {
        if (slot.targetType(types) == null) {
            return List.of();
        }
        Layer layer = session.layers().of(slot.targetType(types));
        return switch (layer) {
        case SPEAKER -> session.reader().mentions(visible);
        case CUE -> session.reader().cues(visible);
        default -> List.of();
        };
    }

    private static boolean overlap(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }
}
