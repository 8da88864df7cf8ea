package org.parley.editor.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.parley.editor.DocumentEditor;

/**
 * A view that shows what is done in the editor that was active last. It is refreshed once after many changes.
 */
public abstract class SessionView extends ViewPart {

    private final IPartListener partListener = new EditorListener();
    private final Runnable sessionListener = this::later;
    private EditorSession session;
    private Composite body;
    private boolean pending;

    @Override
    public final void createPartControl(Composite parent) {
        body = parent;
        createContent(parent);
        getSite().getPage().addPartListener(partListener);
        follow(getSite().getPage().getActiveEditor());
    }

    /** Makes the widgets. */
    protected abstract void createContent(Composite parent);

    /** Shows what there is now; {@link #session()} is null if no document is open. */
    protected abstract void refresh();

    /** What is done in the editor that was active last, or null. */
    protected final EditorSession session() {
        return session;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(partListener);
        if (session != null) {
            session.removeListener(sessionListener);
        }
        super.dispose();
    }

    private void later() {
        if (!pending) {
            pending = true;
            body.getDisplay().asyncExec(() -> {
                pending = false;
                if (!body.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void follow(IEditorPart editor) {
        EditorSession next = editor == null ? null : editor.getAdapter(EditorSession.class);
        if (next != session) {
            if (session != null) {
                session.removeListener(sessionListener);
            }
            session = next;
            if (session != null) {
                session.addListener(sessionListener);
            }
        }
        if (session == null && editor instanceof DocumentEditor opening && opening.document() == null) {
            opening.whenOpen(d -> {
                if (!body.isDisposed() && editor == getSite().getPage().getActiveEditor()) {
                    follow(editor);
                }
            });
        }
        refresh();
    }

    private final class EditorListener implements IPartListener {

        @Override
        public void partActivated(IWorkbenchPart part) {
            broughtToTop(part);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            broughtToTop(part);
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            if (part instanceof IEditorPart && part.getAdapter(EditorSession.class) == session) {
                follow(getSite().getPage().getActiveEditor());
            }
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // the last active editor stays the one that is shown
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            broughtToTop(part);
        }

        private void broughtToTop(IWorkbenchPart part) {
            if (part instanceof IEditorPart editor && editor == getSite().getPage().getActiveEditor()) {
                follow(editor);
            }
        }
    }
}
