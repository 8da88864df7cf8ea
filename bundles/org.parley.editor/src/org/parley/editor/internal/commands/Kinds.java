package org.parley.editor.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.TagSets;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.Letters;
import org.parley.editor.internal.model.Words;
import org.parley.editor.internal.text.Hint;

/** Changes the kind of the selected annotation: the first of its features that has a tag set. */
final class Kinds {

    private Kinds() {
    }

    static boolean possible(EditorSession session) {
        return session.selected() != null && feature(session.selected()) != null;
    }

    /** The kind of an annotation; empty if it has none. */
    static String value(AnnotationFS annotation) {
        Feature feature = feature(annotation);
        return feature == null ? "" : Words.value(annotation, feature.getShortName()); //$NON-NLS-1$
    }

    static void choose(EditorSession session) {
        AnnotationFS annotation = session.selected();
        Feature feature = feature(annotation);
        List<String> values = TagSets.values(feature);
        List<Character> letters = Letters.initials(values);
        Map<Hint, Runnable> choices = new LinkedHashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            String value = values.get(i);
            choices.put(new Hint(letters.get(i), annotation.getBegin(), value), () -> {
                EditOperation operation = Edits.setFeature(session.document(), annotation, feature.getShortName(),
                        value);
                if (!operation.isEmpty()) {
                    session.document().run(operation);
                }
            });
        }
        session.letters().choose(choices);
    }

    private static Feature feature(AnnotationFS annotation) {
        return annotation.getType().getFeatures().stream().filter(f -> !TagSets.values(f).isEmpty()).findFirst()
                .orElse(null);
    }
}
