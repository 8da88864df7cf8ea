package org.parley.editor.internal.operations;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * An annotation covers another span. UTF-16 offsets, ends exclusive.
 *
 * @param annotation
 *            the annotation
 * @param oldBegin
 *            where it began
 * @param oldEnd
 *            where it ended
 * @param newBegin
 *            where it begins afterwards
 * @param newEnd
 *            where it ends afterwards
 */
public record SpanChange(AnnotationFS annotation, int oldBegin, int oldEnd, int newBegin, int newEnd)
        implements Change {

    /** From the span that it has now. */
    public static SpanChange to(AnnotationFS annotation, int begin, int end) {
        return new SpanChange(annotation, annotation.getBegin(), annotation.getEnd(), begin, end);
    }

    @Override
    public void apply() {
        set(newBegin, newEnd);
    }

    @Override
    public void revert() {
        set(oldBegin, oldEnd);
    }

    private void set(int begin, int end) {
        CAS cas = annotation.getCAS();
        cas.removeFsFromIndexes(annotation); // begin and end are keys of the index
        annotation.setIntValue(annotation.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_BEGIN), begin);
        annotation.setIntValue(annotation.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_END), end);
        cas.addFsToIndexes(annotation);
    }
}
