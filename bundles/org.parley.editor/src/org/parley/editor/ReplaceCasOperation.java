package org.parley.editor;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Gives a document another CAS of the same text, such as after a run of the annotators. Undo brings the old one back, so
 * that whatever was done before finds the annotations it knows.
 */
public final class ReplaceCasOperation extends AbstractOperation {

    private final AnnotationDocument document;
    private final DocumentContent replacement;
    private DocumentContent replaced;

    /**
     * An operation to be given to {@link AnnotationDocument#run}.
     *
     * @param replacement
     *            with a CAS that nobody else uses
     * @param label
     *            what was done, in words that fit behind "Undo"
     * @throws IllegalArgumentException
     *             if the text is another
     */
    public ReplaceCasOperation(AnnotationDocument document, DocumentContent replacement, String label) {
        super(label);
        if (!document.isOfSameText(replacement.cas())) {
            throw new IllegalArgumentException(document.name());
        }
        this.document = document;
        this.replacement = replacement;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        replaced = document.content();
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        document.replace(replacement);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        document.replace(replaced);
        return Status.OK_STATUS;
    }
}
