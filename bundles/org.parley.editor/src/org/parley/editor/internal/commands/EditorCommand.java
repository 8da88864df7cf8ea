package org.parley.editor.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.parley.editor.internal.EditorSession;

/** Handles a command by the {@link EditorAction} that plugin.xml names behind the colon of the class. */
public final class EditorCommand extends AbstractHandler implements IExecutableExtension {

    private EditorAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = EditorAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        EditorSession session = session();
        if (session != null) {
            action.run(session);
        }
        return null;
    }

    /** Only while the text has the focus: in a dialog or another view the same keys are letters. */
    @Override
    public boolean isEnabled() {
        EditorSession session = session();
        return session != null && session.page().text().isFocusControl() && action.isEnabled(session);
    }

    private static EditorSession session() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return editor == null ? null : editor.getAdapter(EditorSession.class);
    }
}
