package org.parley.editor.internal;

import org.eclipse.jface.viewers.StructuredViewer;
import org.parley.editor.AccessibleNames;

/** A view of a session that has one list; the list is made anew only when something in it may have changed. */
public abstract class SessionListView<V extends StructuredViewer> extends SessionView {

    private V viewer;
    private EditorSession shown;
    private long shownRevision;
    private boolean following;

    /** The list, named as the view is. */
    protected final V use(V made) {
        viewer = made;
        AccessibleNames.give(viewer.getControl(), getTitle());
        return viewer;
    }

    /** Lists what there is. */
    protected abstract void list(EditorSession session, boolean sameSession);

    /** Says that no document is open. */
    protected abstract void listNothing();

    /** Shows in the list what is selected on the page. */
    protected void follow(EditorSession session) {
        // most lists have their own selection
    }

    /** Equal numbers mean that the same is to be listed. */
    protected long revision(EditorSession session) {
        return session.shownRevision();
    }

    /** Whether the list must be made anew although nothing has changed. */
    protected boolean isIncomplete(EditorSession session) {
        return false;
    }

    /** Whether the list follows the page right now, so that the page must not follow the list. */
    protected final boolean isFollowing() {
        return following;
    }

    /** Whether the list shows what there is now. */
    protected final boolean isCurrent() {
        return session() != null && session() == shown && revision(session()) == shownRevision;
    }

    /** Makes the list anew. */
    protected final void listAgain() {
        shown = null;
        refresh();
    }

    @Override
    protected final void refresh() {
        quietly(this::listAndFollow);
    }

    private void listAndFollow() {
        EditorSession session = session();
        if (session == null) {
            listNothing();
        } else {
            if (!isCurrent() || isIncomplete(session)) {
                list(session, session == shown);
                shownRevision = revision(session);
            }
            follow(session);
        }
        shown = session;
    }

    /** Changes the list, and the page does not follow. */
    protected final void quietly(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }

    @Override
    public final void setFocus() {
        viewer.getControl().setFocus();
    }
}
