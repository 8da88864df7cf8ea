package org.parley.editor.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.parley.editor.internal.model.Span;

/** The menu of the text. What stands in it comes from plugin.xml files; what is pointed at is selected first. */
final class PageMenu {

    private static final String ID = "org.parley.editor.documentEditor"; //$NON-NLS-1$

    private PageMenu() {
    }

    static void install(IEditorSite site, EditorSession session, PageMouse mouse) {
        StyledText text = session.page().text();
        MenuManager manager = new MenuManager(null, ID);
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(m -> m.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        text.setMenu(manager.createContextMenu(text));
        site.registerContextMenu(ID, manager, site.getSelectionProvider(), false);
        text.addListener(SWT.MouseDown, e -> point(session, mouse, e));
        text.addDisposeListener(e -> manager.dispose());
    }

    private static void point(EditorSession session, PageMouse mouse, Event event) {
        int offset = event.button == 3 ? session.page().offsetAt(event.x, event.y) : -1;
        Span selection = session.page().selection();
        if (offset >= 0 && !(selection.begin() <= offset && offset < selection.end())) {
            session.page().setCaret(offset);
            mouse.select(offset);
        }
    }
}
