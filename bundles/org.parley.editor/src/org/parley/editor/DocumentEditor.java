package org.parley.editor;

import java.util.Optional;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;
import org.parley.editor.internal.EditorParts;
import org.parley.editor.internal.EditorPlugin;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.EditorStatus;

/**
 * Shows a document and changes its annotations, never its text. The selected annotation is its selection, an
 * {@link AnnotationElement}; it adapts to its {@link AnnotationDocument}.
 */
public final class DocumentEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.parley.editor.documentEditor"; //$NON-NLS-1$

    private final AnnotationDocumentListener listener = (d, change) -> documentChanged(change);
    private AnnotationDocument document;
    private EditorParts parts;
    private UndoRedoActionGroup undoRedo;

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
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        undoRedo = new UndoRedoActionGroup(site, document.undoContext(), true);
        undoRedo.fillActionBars(site.getActionBars());
    }

    /** The document. */
    public AnnotationDocument document() {
        return document;
    }

    /** Selects an annotation and shows it, or selects none. */
    public void select(AnnotationFS annotation) {
        parts.session().show(annotation);
    }

    @Override
    public void createPartControl(Composite parent) {
        parts = new EditorParts(parent, getEditorSite(), document);
        document.addListener(listener);
    }

    @Override
    public void setFocus() {
        parts.setFocus();
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
        if (undoRedo != null) {
            undoRedo.dispose();
        }
        if (document != null) {
            document.removeListener(listener);
            EditorPlugin.documents().release((DocumentEditorInput) getEditorInput());
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == AnnotationDocument.class) {
            return adapter.cast(document);
        }
        if (adapter == EditorSession.class) {
            return adapter.cast(parts == null ? null : parts.session());
        }
        return super.getAdapter(adapter);
    }

    private void documentChanged(DocumentChange change) {
        if (change.kind() == DocumentChange.Kind.SAVE_STATE) {
            firePropertyChange(PROP_DIRTY);
        } else {
            parts.documentChanged(change);
        }
    }
}
