package org.parley.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.WholeEdits;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Words;

/** Changes the kind of the selected annotation: the first of its features that has a tag set. */
final class Kinds {

    private Kinds() {
    }

    static boolean possible(EditorSession session) {
        return session.selected() != null && feature(session, session.selected()) != null;
    }

    /** The kind of an annotation; empty if it has none. */
    static String value(EditorSession session, AnnotationFS annotation) {
        Feature feature = feature(session, annotation);
        return feature == null ? "" : Words.value(annotation, feature.getShortName()); //$NON-NLS-1$
    }

    static void choose(EditorSession session) {
        AnnotationFS selected = session.selected();
        Feature feature = feature(session, selected);
        Features.chooseValue(session, selected, feature, value -> set(session, selected, feature, value));
    }

    /** What one mention's person is, the same person is in the other suggestions that say no better. */
    private static void set(EditorSession session, AnnotationFS selected, Feature feature, String value) {
        AnnotationDocument document = session.document();
        String name = feature.getShortName();
        EditOperation first = WholeEdits.setFeature(session, selected, name, value);
        List<Supplier<EditOperation>> steps = new ArrayList<>(List.of(() -> first));
        String who = session.layers().of(selected) == Layer.SPEAKER ? Words.value(selected, "name") : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String before = Words.value(selected, name);
        if (!who.isEmpty()) {
            document.annotations().stream()
                    .filter(a -> a.getType().equals(selected.getType()) && !a.equals(selected)
                            && State.of(a) == State.SUGGESTED && who.equals(Words.value(a, "name")) //$NON-NLS-1$
                            && before.equals(Words.value(a, name)))
                    .forEach(a -> steps.add(() -> Edits.suggestFeature(document, a, name, value)));
        }
        Linking.run(session, steps.size() == 1 ? first
                : Edits.sequence(document, NLS.bind(EditorMessages.operation_kinds,
                        new Object[] { who, value, steps.size() }), selected, steps));
    }

    private static Feature feature(EditorSession session, AnnotationFS annotation) {
        return annotation.getType().getFeatures().stream()
                .filter(f -> !session.document().tagSets().values(f).isEmpty()).findFirst()
                .orElse(null);
    }
}
