package org.parley.editor;

import java.util.Objects;

import org.apache.uima.cas.CAS;
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
    private final CAS newCas;
    private CAS oldCas;

    /**
     * An operation to be given to {@link AnnotationDocument#run}.
     *
     * @param newCas
     *            a CAS that nobody else uses
     * @param label
     *            what was done, in words that fit behind "Undo"
     * @throws IllegalArgumentException
     *             if the text is another
     */
    public ReplaceCasOperation(AnnotationDocument document, CAS newCas, String label) {
        super(label);
        if (!Objects.equals(document.cas().getDocumentText(), newCas.getDocumentText())) {
            throw new IllegalArgumentException(document.name());
        }
        this.document = document;
        this.newCas = newCas;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        oldCas = document.cas();
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        document.replace(newCas);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        document.replace(oldCas);
        return Status.OK_STATUS;
    }
}
