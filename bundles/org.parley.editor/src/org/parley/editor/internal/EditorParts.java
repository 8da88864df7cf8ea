package org.parley.editor.internal;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentChange;
import org.parley.editor.EditorIds;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.reading.PageHover;
import org.parley.editor.internal.search.FindBar;
import org.parley.editor.internal.text.DocumentPage;

/** Puts an editor together: the page, the session, and their ties to the workbench. */
public final class EditorParts {

    private final Composite body;
    private final EditorSession session;
    private final DocumentPage page;
    private final IContextService contexts;
    private IContextActivation keys;
    /** Focus that goes while the widgets are disposed must not switch the keys on for all other parts. */
    private boolean closed;

    /** Makes the widgets of an editor. */
    public EditorParts(Composite parent, IEditorSite site, AnnotationSelectionProvider selection,
            AnnotationDocument document) {
        session = new EditorSession(document, m -> site.getActionBars().getStatusLineManager().setMessage(m));
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        new ReadOnlyBanner(body, document.corpus().access());
        page = new DocumentPage(body, session);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        contexts = site.getService(IContextService.class);
        session.setPage(page, new Letters(page.text(), this::commandKeys, session::message));
        new EditorLook(site.getWorkbenchWindow().getWorkbench().getThemeManager(), page);
        PageMouse mouse = new PageMouse(session);
        new PageHover(session);
        session.setInFront(() -> isInFront(site));
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        SessionHistory follower = new SessionHistory(session);
        history.addOperationHistoryListener(follower);
        page.text().addDisposeListener(e -> history.removeOperationHistoryListener(follower));
        selection.follow(session);
        PageMenu.install(site, session, mouse);
        session.setFindBar(new FindBar(body, session, session.finder())::open);
        session.setPlaces(() -> site.getPage().getNavigationHistory().markLocation((IEditorPart) site.getPart()));
        body.addDisposeListener(e -> {
            commandKeys(false);
            closed = true;
        });
        commandKeys(true);
        warnOfStrays(document);
    }

    /** The widget that holds it all. */
    public Control control() {
        return body;
    }

    /** What the person does. */
    public EditorSession session() {
        return session;
    }

    /** Gives the text the focus. */
    public void setFocus() {
        page.text().setFocus();
    }

    /** Passes on a change of the document. */
    public void documentChanged(DocumentChange change) {
        session.documentChanged(change);
    }

    /** Whether this editor is the one that the person works in; while no window of ours is active, whichever was. */
    private static boolean isInFront(IEditorSite site) {
        IWorkbenchWindow window = site.getWorkbenchWindow();
        IWorkbenchWindow active = window.getWorkbench().getActiveWorkbenchWindow();
        return (active == null || active == window) && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() == site.getPart();
    }

    private void commandKeys(boolean on) {
        if (on && keys == null && !closed) {
            keys = contexts.activateContext(EditorIds.CONTEXT);
        } else if (!on && keys != null) {
            contexts.deactivateContext(keys);
            keys = null;
        }
    }

    /** Says on the status line that some annotations cannot be drawn. */
    private void warnOfStrays(AnnotationDocument document) {
        int length = document.text().length();
        long strays = document.annotations().stream().filter(a -> !Span.fits(a, length)).count();
        if (strays > 0) {
            session.message(EditorStatus.OUTSIDE_TEXT.warning(strays).getMessage());
        }
    }
}
