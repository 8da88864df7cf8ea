package org.parley.workbench.internal.people;

import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationApprover2;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.parley.core.people.WorkState;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/**
 * Lets nothing be done to the annotations of others, and nothing to those of a finished document until the person reopens
 * it. Asked by the platform before anything is done, undone or done again.
 */
public final class ProtectedDocuments implements IOperationApprover2 {

    /** From now on, until {@link #uninstall}. */
    public void install() {
        OperationHistoryFactory.getOperationHistory().addOperationApprover(this);
    }

    /** From now on no more. */
    public void uninstall() {
        OperationHistoryFactory.getOperationHistory().removeOperationApprover(this);
    }

    @Override
    public IStatus proceedExecuting(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
        return check(operation);
    }

    @Override
    public IStatus proceedUndoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
        return check(operation);
    }

    @Override
    public IStatus proceedRedoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
        return check(operation);
    }

    private static IStatus check(IUndoableOperation operation) {
        for (IUndoContext context : operation.getContexts()) {
            if (context instanceof ObjectUndoContext about && about.getObject() instanceof AnnotationDocument document
                    && !mayChange(document)) {
                return Status.CANCEL_STATUS;
            }
        }
        return Status.OK_STATUS;
    }

    private static boolean mayChange(AnnotationDocument document) {
        Optional<DocumentEntry> entry = Documents.corpora().in(document.corpus().folder())
                .flatMap(c -> c.document(document.name()));
        if (entry.isEmpty()) {
            return true; // of no corpus that is open here
        }
        if (!document.annotator().equals(WorkbenchPreferences.annotator())) {
            say(NLS.bind(PeopleMessages.others_readOnly, document.annotator()));
            return false;
        }
        return mayChange(entry.get());
    }

    /** Whether a document may be changed; a finished one is reopened if the person wants it. On the UI thread. */
    public static boolean mayChange(DocumentEntry document) {
        if (!document.state().isProtected()) {
            return true;
        }
        if (!reopen(document)) {
            return false;
        }
        StateChange.later(document, WorkState.REOPENED);
        return true;
    }

    private static boolean reopen(DocumentEntry document) {
        return MessageDialog.open(MessageDialog.QUESTION, window().getShell(), PeopleMessages.protected_title,
                NLS.bind(PeopleMessages.protected_message, document.name()), SWT.NONE, PeopleMessages.protected_reopen,
                PeopleMessages.protected_leave) == 0;
    }

    private static void say(String line) {
        IWorkbenchPage page = window().getActivePage();
        if (page != null && page.getActiveEditor() instanceof DocumentEditor editor) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(line);
        }
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
    }
}
