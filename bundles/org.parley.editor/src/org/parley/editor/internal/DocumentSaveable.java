package org.parley.editor.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.parley.editor.AnnotationDocument;

/** A document as the workbench saves it: once for all its editors, so that only closing the last one asks. */
public final class DocumentSaveable extends Saveable {

    private final AnnotationDocument document;

    /** Of an open document. */
    public DocumentSaveable(AnnotationDocument document) {
        this.document = document;
    }

    @Override
    public String getName() {
        return document.name();
    }

    @Override
    public String getToolTipText() {
        return document.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    /** Saves it, and asks first if another program has changed the file; cancels the monitor if it was not saved. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            if (!document.isChangedOutside()) {
                document.save();
            } else if (!EditorPlugin.outsideChanges().askBeforeSaving(document,
                    PlatformUI.getWorkbench().getModalDialogShellProvider().getShell())) {
                monitor.setCanceled(true);
            }
        } catch (CoreException e) {
            monitor.setCanceled(true);
            EditorStatus.show(EditorStatus.NOT_SAVED.error(e, document.name(), e.getStatus().getMessage()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSaveable saveable && saveable.document == document;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document);
    }
}
