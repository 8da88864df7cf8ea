package org.parley.editor.internal.search;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.NavigationLocation;
import org.eclipse.ui.INavigationLocation;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Span;

/** A place in a document that back and forward come to. Offsets hold for good, since the text never changes. */
public final class DocumentLocation extends NavigationLocation {

    private static final String OFFSET = "offset"; //$NON-NLS-1$
    /** Places nearer than this, in characters, are one. */
    private static final int NEAR = 40;

    private int offset = -1;

    /** Where the caret of an editor is, or nowhere. */
    public DocumentLocation(IEditorPart editor, boolean here) {
        super(editor);
        if (here) {
            update();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(OFFSET, offset);
    }

    @Override
    public void restoreState(IMemento memento) {
        Integer saved = memento.getInteger(OFFSET);
        offset = saved == null ? -1 : saved;
    }

    @Override
    public void restoreLocation() {
        EditorSession session = session();
        if (session != null && offset >= 0) {
            session.goTo(new Span(offset, offset));
        }
    }

    @Override
    public boolean mergeInto(INavigationLocation current) {
        return current instanceof DocumentLocation other && other.getInput() == getInput()
                && (offset < 0 || other.offset >= 0 && Math.abs(other.offset - offset) < NEAR);
    }

    @Override
    public void update() {
        EditorSession session = session();
        if (session != null) {
            offset = session.page().text().getCaretOffset();
        }
    }

    @Override
    public String getText() {
        IEditorPart part = getEditorPart();
        return part == null ? "" : part.getTitle(); //$NON-NLS-1$
    }

    private EditorSession session() {
        IEditorPart part = getEditorPart();
        return part == null ? null : part.getAdapter(EditorSession.class);
    }
}
