package org.parley.editor.internal;

import java.util.Map;
import java.util.WeakHashMap;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.osgi.util.NLS;
import org.parley.editor.internal.model.Span;

/**
 * Follows the undo history for one editor: says in the status line what was done, and brings back the selection that
 * there was before an operation when it is undone.
 */
final class SessionHistory implements IOperationHistoryListener {

    private record Selection(AnnotationFS annotation, Span text) {
    }

    private final EditorSession session;
    private final Map<IUndoableOperation, Selection> before = new WeakHashMap<>();

    SessionHistory(EditorSession session) {
        this.session = session;
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        IUndoableOperation operation = event.getOperation();
        if (!operation.hasContext(session.document().undoContext())) {
            return;
        }
        String label = operation.getLabel();
        switch (event.getEventType()) {
        case OperationHistoryEvent.ABOUT_TO_EXECUTE -> before.put(operation,
                new Selection(session.selected(), session.page().selection()));
        case OperationHistoryEvent.DONE -> session.tell(NLS.bind(EditorMessages.message_done, label));
        case OperationHistoryEvent.UNDONE -> {
            restore(before.get(operation));
            session.tell(NLS.bind(EditorMessages.message_undone, label));
        }
        case OperationHistoryEvent.REDONE -> session.tell(NLS.bind(EditorMessages.message_redone, label));
        default -> {
            // nothing to say
        }
        }
    }

    private void restore(Selection selection) {
        if (selection != null && session.isInFront()) {
            AnnotationFS annotation = selection.annotation();
            boolean present = annotation != null && annotation.getCAS() == session.document().cas()
                    && session.document().contains(annotation);
            session.page().text().setSelection(selection.text().begin(), selection.text().end());
            session.select(present ? annotation : null);
            session.page().reveal(present ? Span.of(annotation) : selection.text());
        }
    }
}
