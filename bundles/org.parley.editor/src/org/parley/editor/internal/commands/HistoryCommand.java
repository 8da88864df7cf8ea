package org.parley.editor.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorStatus;

/**
 * Undoes or redoes in the document that is in front, whichever of its views has the focus, and says what in the menu.
 * The platform's own handlers cut long names in the middle.
 */
public final class HistoryCommand extends AbstractHandler implements IElementUpdater {

    /** While a document is in front. */
    private static final class InEditor extends Expression {

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_EDITOR_ID_NAME);
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult
                    .valueOf(DocumentEditor.ID.equals(context.getVariable(ISources.ACTIVE_EDITOR_ID_NAME)));
        }
    }

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final IOperationHistoryListener listener = this::changed;
    private final boolean undo;

    private HistoryCommand(boolean undo) {
        this.undo = undo;
        history.addOperationHistoryListener(listener);
    }

    /** Handles undo and redo from now on; not in plugin.xml, since a handler must be loaded to name what it does. */
    public static void activate() {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new HistoryCommand(true), new InEditor());
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new HistoryCommand(false), new InEditor());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        AnnotationDocument document = document();
        if (document != null) {
            try {
                if (undo) {
                    document.undo();
                } else {
                    document.redo();
                }
            } catch (ExecutionException e) {
                EditorStatus.show(EditorStatus.OPERATION_FAILED.error(e, name(document),
                        EditorStatus.reason(e.getCause() == null ? e : e.getCause())));
            }
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        AnnotationDocument document = document();
        return document != null && operation(document) != null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        AnnotationDocument document = document();
        element.setText(LegacyActionTools.escapeMnemonics(document == null ? name("") : name(document)) //$NON-NLS-1$
                .replaceFirst("^.", "&$0")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void dispose() {
        history.removeOperationHistoryListener(listener);
        super.dispose();
    }

    private void changed(OperationHistoryEvent event) {
        if (PlatformUI.isWorkbenchRunning()) {
            fireHandlerChanged(new HandlerEvent(this, true, false));
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            if (commands != null) { // none any more while the workbench closes
                commands.refreshElements(
                        undo ? IWorkbenchCommandConstants.EDIT_UNDO : IWorkbenchCommandConstants.EDIT_REDO, null);
            }
        }
    }

    private String name(AnnotationDocument document) {
        IUndoableOperation operation = operation(document);
        return name(operation == null ? "" : operation.getLabel()); //$NON-NLS-1$
    }

    private String name(String label) {
        return NLS.bind(undo ? EditorMessages.history_undo : EditorMessages.history_redo, label).strip();
    }

    private IUndoableOperation operation(AnnotationDocument document) {
        return undo ? history.getUndoOperation(document.undoContext())
                : history.getRedoOperation(document.undoContext());
    }

    private static AnnotationDocument document() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchWindow active = workbench.getActiveWorkbenchWindow(); // none while another program is in front
        IWorkbenchWindow window = active != null || workbench.getWorkbenchWindowCount() == 0 ? active
                : workbench.getWorkbenchWindows()[0];
        IEditorPart editor = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        return editor == null ? null : editor.getAdapter(AnnotationDocument.class);
    }
}
