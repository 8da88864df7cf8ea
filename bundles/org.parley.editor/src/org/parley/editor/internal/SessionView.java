package org.parley.editor.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.parley.editor.DocumentEditor;

/**
 * A view that shows what is done in the editor that was active last. It is refreshed once after many changes, a moment
 * after the page itself, and only while it can be seen.
 */
public abstract class SessionView extends ViewPart {

    private static final int PAUSE_MS = 40;

    private final IPartListener2 partListener = new EditorListener();
    private final Runnable sessionListener = this::later;
    private EditorSession session;
    private Composite body;
    private boolean pending;
    private boolean stale;

    @Override
    public final void createPartControl(Composite parent) {
        body = parent;
        createContent(parent);
        getSite().getPage().addPartListener(partListener);
        refresh();
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
            body.getDisplay().timerExec(PAUSE_MS, () -> {
                pending = false;
                if (!body.isDisposed()) {
                    refreshIfVisible();
                }
            });
        }
    }

    private void refreshIfVisible() {
        stale = !getSite().getPage().isPartVisible(this);
        if (!stale) {
            refresh();
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
        if (session == null) {
            refresh(); // at once, seen or not, so that nothing keeps a document that is closed
        } else {
            later();
        }
    }

    private final class EditorListener implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            broughtToTop(reference);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            broughtToTop(reference);
        }

        @Override
        public void partOpened(IWorkbenchPartReference reference) {
            broughtToTop(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            IWorkbenchPart part = reference.getPart(false);
            if (part instanceof IEditorPart && part.getAdapter(EditorSession.class) == session) {
                follow(getSite().getPage().getActiveEditor());
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (stale && reference.getPart(false) == SessionView.this) {
                stale = false;
                refresh();
            }
        }

        private void broughtToTop(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart editor
                    && editor == getSite().getPage().getActiveEditor()) {
                follow(editor);
            }
        }
    }
}
