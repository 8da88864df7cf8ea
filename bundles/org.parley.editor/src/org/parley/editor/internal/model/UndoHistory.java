package org.parley.editor.internal.model;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.parley.editor.internal.EditorStatus;

/**
 * What was done to one document, in the platform's history, and whether it differs from what was saved. For the UI thread
 * only.
 */
public final class UndoHistory {

    /** Operations kept for undo; the platform's own limit of 20 is too few for a day's work. */
    private static final int LIMIT = 2_000;

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final IOperationHistoryListener listener = this::changed;
    private final SavePoint savePoint = new SavePoint();
    private final IUndoContext context;
    private final Runnable touched;
    private final Runnable saveStateChanged;

    /**
     * An empty history.
     *
     * @param touched
     *            is run before and after every change
     * @param saveStateChanged
     *            is run when doing or undoing makes the document differ from what was saved, or equal to it
     */
    public UndoHistory(Object document, String name, Runnable touched, Runnable saveStateChanged) {
        this.touched = touched;
        this.context = new ObjectUndoContext(document, name);
        this.saveStateChanged = saveStateChanged;
        history.setLimit(context, LIMIT);
        history.addOperationHistoryListener(listener);
    }

    /** The context of the operations of this document. */
    public IUndoContext context() {
        return context;
    }

    /** Whether the document differs from what was saved. */
    public boolean isDirty() {
        return savePoint.isDirty();
    }

    /** The document is going to be saved as it is now. */
    public void beginSave() {
        savePoint.begin();
    }

    /** It is saved as it was then. */
    public void endSave() {
        savePoint.end();
    }

    /** The document is saved as it is now; what was done before can still be undone. */
    public void saved() {
        savePoint.saved();
    }

    /**
     * Does something that can be undone.
     *
     * @throws ExecutionException
     *             if it failed
     */
    public void execute(IUndoableOperation operation) throws ExecutionException {
        operation.addContext(context);
        history.execute(operation, new NullProgressMonitor(), null);
    }

    /**
     * Does something that can be undone, and tells the user if it fails.
     *
     * @param info
     *            adapts to the shell for dialogs; may be null
     * @return whether it was done
     */
    public boolean run(IUndoableOperation operation, IAdaptable info) {
        operation.addContext(context);
        try {
            return history.execute(operation, new NullProgressMonitor(), info).isOK();
        } catch (ExecutionException e) {
            EditorStatus.show(EditorStatus.OPERATION_FAILED.error(e, operation.getLabel(),
                    EditorStatus.reason(e.getCause() == null ? e : e.getCause())));
            return false;
        }
    }

    /** Undoes the last operation; nothing happens if there is none. */
    public void undo() throws ExecutionException {
        history.undo(context, new NullProgressMonitor(), null);
    }

    /** Does the operation again that was undone last; nothing happens if there is none. */
    public void redo() throws ExecutionException {
        history.redo(context, new NullProgressMonitor(), null);
    }

    /** Lets go of all operations. */
    public void dispose() {
        history.removeOperationHistoryListener(listener);
        history.dispose(context, true, true, true);
    }

    private void changed(OperationHistoryEvent event) {
        if (!event.getOperation().hasContext(context)) {
            return;
        }
        touched.run();
        boolean before = savePoint.isDirty();
        switch (event.getEventType()) {
        case OperationHistoryEvent.DONE -> savePoint.done();
        case OperationHistoryEvent.UNDONE -> savePoint.undone();
        case OperationHistoryEvent.REDONE -> savePoint.redone();
        default -> {
            return;
        }
        }
        if (before != savePoint.isDirty()) {
            saveStateChanged.run();
        }
    }
}
