package org.parley.editor.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.parley.editor.DocumentEditor;

/**
 * A view that shows what is done in the editor that was active last. It is refreshed once after many changes, when the
 * person pauses, so that the page comes first; and only while it can be seen.
 */
public abstract class SessionView extends ViewPart {

    private static final int PAUSE_MS = 80;
    /** Whoever works on without a pause sees the views follow after this long. */
    private static final int LONGEST_MS = 400;

    private final IPartListener2 partListener = new EditorListener();
    private final Runnable sessionListener = this::later;
    private final Runnable refresher = this::refreshNow;
    private EditorSession session;
    private Composite body;
    private boolean pending;
    private long latest;
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
        long now = System.currentTimeMillis();
        if (!pending) {
            pending = true;
            latest = now + LONGEST_MS;
        }
        if (now + PAUSE_MS <= latest) {
            body.getDisplay().timerExec(PAUSE_MS, refresher); // puts off one that is set
        }
    }

    private void refreshNow() {
        pending = false;
        if (!body.isDisposed()) {
            refreshIfVisible();
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
