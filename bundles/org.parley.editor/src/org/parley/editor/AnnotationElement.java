package org.parley.editor;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.IAdaptable;

/**
 * A selected annotation, as selection providers of the editor and its views publish it in an IStructuredSelection. It
 * adapts to its document and to the annotation.
 *
 * @param document
 *            the document that it is in
 * @param annotation
 *            the annotation; stale after the document has got another CAS
 */
public record AnnotationElement(AnnotationDocument document, AnnotationFS annotation) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == AnnotationDocument.class) {
            return adapter.cast(document);
        }
        return adapter == AnnotationFS.class ? adapter.cast(annotation) : null;
    }
}
