package org.parley.editor.internal.commands;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.TagSets;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Words;

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
        Features.chooseValue(session, session.selected(), feature(session.selected()));
    }

    private static Feature feature(AnnotationFS annotation) {
        return annotation.getType().getFeatures().stream().filter(f -> !TagSets.values(f).isEmpty()).findFirst()
                .orElse(null);
    }
}
