package org.parley.editor.internal.operations;

import org.apache.uima.cas.text.AnnotationFS;

/**
 * An annotation comes or goes.
 *
 * @param annotation
 *            the annotation
 * @param comes
 *            whether it comes
 */
public record Presence(AnnotationFS annotation, boolean comes) implements Change {

    @Override
    public void apply() {
        set(comes);
    }

    @Override
    public void revert() {
        set(!comes);
    }

    private void set(boolean present) {
        if (present) {
            annotation.getCAS().addFsToIndexes(annotation);
        } else {
            annotation.getCAS().removeFsFromIndexes(annotation);
        }
    }
}
