package org.parley.workbench.internal.documents;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Documents in editors. For the UI thread unless a method says otherwise. */
public final class Documents {

    private Documents() {
    }

    /** The open corpora. For any thread. */
    public static OpenCorpora corpora() {
        return PlatformUI.getWorkbench().getService(OpenCorpora.class);
    }

    /** Opens a document when the UI thread comes to it. For any thread. */
    public static void openLater(DocumentEntry document) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> page().ifPresent(p -> open(p, document)));
    }

    /** Opens a document when the UI thread comes to it, unless one is open then. For any thread. */
    public static void openFirstLater(DocumentEntry document) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> page()
                .filter(p -> p.getEditorReferences().length == 0).ifPresent(p -> open(p, document)));
    }

    private static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0]; // another program is in front
        }
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
    }

    /** Opens a document, or brings its editor to the front; tells the user where it cannot. */
    public static void open(IWorkbenchPage page, DocumentEntry document) {
        open(page, document, WorkbenchPreferences.annotator(), true);
    }

    /**
     * Opens the annotations that a person made of a document, those of others to be read only.
     *
     * @param activate
     *            whether the person goes there
     */
    public static void open(IWorkbenchPage page, DocumentEntry document, String annotator, boolean activate) {
        String label = annotator.equals(WorkbenchPreferences.annotator()) ? document.name()
                : NLS.bind(Messages.documents_of, document.name(), annotator);
        try {
            page.openEditor(new DocumentEditorInput(document.corpus().corpus(), document.name(), annotator, label),
                    DocumentEditor.ID, activate);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(WorkbenchStatus.CANNOT_OPEN_DOCUMENT.error(e, document.name(),
                    e.getStatus().getMessage()), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** The document that an editor shows, if its corpus is open. */
    public static Optional<DocumentEntry> of(IEditorPart editor) {
        return editor != null && editor.getEditorInput() instanceof DocumentEditorInput input
                ? corpora().in(input.corpus().folder()).flatMap(c -> c.document(input.document()))
                : Optional.empty();
    }

    /** The document with its annotations, if an editor has it open under the name of the person who annotates. */
    public static Optional<AnnotationDocument> inEditor(DocumentEntry document) {
        return DocumentEditor.findOpen(input(document));
    }

    private static DocumentEditorInput input(DocumentEntry document) {
        return new DocumentEditorInput(document.corpus().corpus(), document.name(), WorkbenchPreferences.annotator());
    }
}
