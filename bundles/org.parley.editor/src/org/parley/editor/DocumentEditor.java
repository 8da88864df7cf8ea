package org.parley.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.parley.core.corpus.Corpus;
import org.parley.editor.internal.AnnotationSelectionProvider;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorParts;
import org.parley.editor.internal.EditorPlugin;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.EditorStatus;
import org.parley.editor.internal.OpeningPanel;
import org.parley.editor.internal.model.Reader;
import org.parley.editor.internal.search.DocumentLocation;

/**
 * Shows a document and changes its annotations, never its text. The selected annotation is its selection, an
 * {@link AnnotationElement}; it adapts to its {@link AnnotationDocument}.
 *
 * <p>
 * The document is read in the background: until then the editor says so, and {@link #document()} is null.
 */
public final class DocumentEditor extends EditorPart implements INavigationLocationProvider {

    /** Id of the editor. */
    public static final String ID = "org.parley.editor.documentEditor"; //$NON-NLS-1$

    private final AnnotationDocumentListener listener = (d, change) -> documentChanged(change);
    private final Runnable accessListener = () -> PlatformUI.getWorkbench().getDisplay()
            .asyncExec(this::accessChanged);
    private final List<Consumer<AnnotationDocument>> waiting = new ArrayList<>();
    private final AnnotationSelectionProvider selection = new AnnotationSelectionProvider();
    private Composite body;
    private AnnotationDocument document;
    private EditorParts parts;
    private boolean acquired;

    /** The document of an input if an editor has it open. */
    public static Optional<AnnotationDocument> findOpen(DocumentEditorInput input) {
        return EditorPlugin.documents().find(input);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DocumentEditorInput)) {
            throw new PartInitException(EditorStatus.WRONG_INPUT.error(null, input.getName()));
        }
        EditorPlugin.handleHistory();
        setSite(site);
        setInput(input);
        accessChanged();
        corpus().access().addListener(accessListener);
    }

    private Corpus corpus() {
        return ((DocumentEditorInput) getEditorInput()).corpus();
    }

    private void accessChanged() {
        String name = getEditorInput().getName();
        setPartName(corpus().access().readOnly().isEmpty() ? name
                : NLS.bind(EditorMessages.editor_readOnlyTitle, name));
    }

    /** The document; null while it is being read, and if it cannot be read. */
    public AnnotationDocument document() {
        return document;
    }

    /** Has something done with the document once it is open; at once if it is. Never if it cannot be read. */
    public void whenOpen(Consumer<AnnotationDocument> work) {
        if (document != null) {
            work.accept(document);
        } else {
            waiting.add(work);
        }
    }

    /** Selects an annotation and shows it, or selects none; nothing happens while the document is being read. */
    public void select(AnnotationFS annotation) {
        if (parts != null) {
            parts.session().show(annotation);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        body = parent;
        body.setLayout(new FillLayout());
        getSite().setSelectionProvider(selection);
        read();
    }

    private void read() {
        show(OpeningPanel.opening(body, getEditorInput().getName(), this::close).control());
        acquired = true;
        EditorPlugin.documents().acquire((DocumentEditorInput) getEditorInput(), new Reader() {
            @Override
            public void opened(AnnotationDocument opened) {
                if (!body.isDisposed()) {
                    fill(opened);
                }
            }

            @Override
            public void failed(String reason) {
                if (!body.isDisposed()) {
                    release();
                    show(OpeningPanel.failed(body, reason, DocumentEditor.this::read, DocumentEditor.this::close)
                            .control());
                }
            }
        });
    }

    private void fill(AnnotationDocument opened) {
        document = opened;
        parts = new EditorParts(body, getEditorSite(), selection, document);
        show(parts.control());
        document.addListener(listener);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        List<Consumer<AnnotationDocument>> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(w -> w.accept(document));
        firePropertyChange(PROP_DIRTY);
    }

    /** Shows this instead of whatever was there. */
    private void show(Control control) {
        for (Control child : body.getChildren()) {
            if (child != control) {
                child.dispose();
            }
        }
        body.layout();
    }

    private void close() {
        getSite().getPage().closeEditor(this, true);
    }

    @Override
    public void setFocus() {
        if (parts != null) {
            parts.setFocus();
        } else {
            body.setFocus();
        }
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return new DocumentLocation(this, false);
    }

    @Override
    public INavigationLocation createNavigationLocation() {
        return parts == null ? null : new DocumentLocation(this, true);
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    /** The last editor of a document asks; what another one still shows is not lost. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty() && EditorPlugin.documents().isLastUser((DocumentEditorInput) getEditorInput());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            if (!new SaveWhileWorking(document, getSite().getShell().getDisplay()).run()
                    && !EditorPlugin.outsideChanges().askBeforeSaving(document, getSite().getShell())) {
                monitor.setCanceled(true);
            }
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
        if (getEditorInput() instanceof DocumentEditorInput input) {
            input.corpus().access().removeListener(accessListener);
        }
        if (document != null) {
            document.removeListener(listener);
            EditorPlugin.outsideChanges().forget(document);
        }
        release();
        super.dispose();
    }

    private void release() {
        if (acquired) {
            acquired = false;
            EditorPlugin.documents().release((DocumentEditorInput) getEditorInput());
        }
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
