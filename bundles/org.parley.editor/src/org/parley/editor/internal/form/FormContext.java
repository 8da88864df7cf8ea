package org.parley.editor.internal.form;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.EditOperation;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.WholeEdits;

/**
 * What the fields of a form need: whose annotation they show.
 *
 * @param session
 *            what is done in the editor
 */
record FormContext(EditorSession session) {

    void set(AnnotationFS annotation, String feature, String value) {
        run(WholeEdits.setFeature(session, annotation, feature, value));
    }

    void run(EditOperation operation) {
        if (!operation.isEmpty()) {
            session.document().run(operation);
        }
    }
}
