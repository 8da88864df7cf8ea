package org.parley.editor;

import java.util.Optional;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.parley.editor.internal.EditorPlugin;
import org.parley.editor.internal.EditorStatus;

/** Shows a document and changes its annotations, never its text. */
public final class DocumentEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.parley.editor.documentEditor"; //$NON-NLS-1$

    private final AnnotationDocumentListener listener = (d, change) -> documentChanged(change);
    private AnnotationDocument document;
    private TextViewer viewer;

    /** The document of an input if an editor has it open. */
    public static Optional<AnnotationDocument> findOpen(DocumentEditorInput input) {
        return EditorPlugin.documents().find(input);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DocumentEditorInput documentInput)) {
            throw new PartInitException(EditorStatus.WRONG_INPUT.error(null, input.getName()));
        }
        try {
            document = EditorPlugin.documents().acquire(documentInput);
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        document.addListener(listener);
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /** The document. */
    public AnnotationDocument document() {
        return document;
    }

    /** Selects an annotation and shows it, or selects none. */
    public void select(AnnotationFS annotation) {
        if (annotation != null) {
            viewer.setSelectedRange(annotation.getBegin(), annotation.getEnd() - annotation.getBegin());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TextViewer(parent, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        viewer.setDocument(new Document(document.text()));
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            document.save();
        } catch (CoreException e) {
            monitor.setCanceled(true);
            EditorStatus.show(EditorStatus.NOT_SAVED.error(e, document.name(), e.getStatus().getMessage()));
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.removeListener(listener);
            EditorPlugin.documents().release((DocumentEditorInput) getEditorInput());
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == AnnotationDocument.class ? adapter.cast(document) : super.getAdapter(adapter);
    }

    private void documentChanged(DocumentChange change) {
        if (change.kind() == DocumentChange.Kind.SAVE_STATE) {
            firePropertyChange(PROP_DIRTY);
        }
    }
}
