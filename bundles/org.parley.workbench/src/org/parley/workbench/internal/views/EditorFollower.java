package org.parley.workbench.internal.views;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.AnnotationDocumentListener;
import org.parley.editor.DocumentChange;
import org.parley.editor.DocumentEditor;

/** Tells a view of the document in front, and again soon after it has changed. For the UI thread. */
final class EditorFollower implements IPartListener2, AnnotationDocumentListener {

    private static final int PAUSE_MS = 120;

    private final Consumer<DocumentEditor> view;
    private IWorkbenchPage page;
    private DocumentEditor editor;
    private boolean pending;

    /**
     * A follower.
     *
     * @param view
     *            told of the editor in front with its document open, or null if there is none
     */
    EditorFollower(Consumer<DocumentEditor> view) {
        this.view = view;
    }

    void install(IWorkbenchPage newPage) {
        page = newPage;
        page.addPartListener(this);
        follow();
    }

    void dispose() {
        if (page != null) {
            page.removePartListener(this);
        }
        leave();
    }

    private void follow() {
        DocumentEditor now = page.getActiveEditor() instanceof DocumentEditor document ? document : null;
        if (now != editor) {
            leave();
            editor = now;
            view.accept(null);
            if (editor != null) {
                editor.whenOpen(document -> opened(now, document));
            }
        }
    }

    private void opened(DocumentEditor opened, AnnotationDocument document) {
        if (editor == opened) {
            document.addListener(this);
            Display.getCurrent().asyncExec(() -> { // after the page, in an event of its own
                if (editor == opened) {
                    view.accept(editor);
                }
            });
        }
    }

    private void leave() {
        if (editor != null && editor.document() != null) {
            editor.document().removeListener(this);
        }
        editor = null;
    }

    @Override
    public void documentChanged(AnnotationDocument document, DocumentChange change) {
        if (change.kind() != DocumentChange.Kind.SAVE_STATE && !pending) {
            pending = true;
            Display.getCurrent().timerExec(PAUSE_MS, () -> {
                pending = false;
                if (editor != null) {
                    view.accept(editor);
                }
            });
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        follow();
    }
}
