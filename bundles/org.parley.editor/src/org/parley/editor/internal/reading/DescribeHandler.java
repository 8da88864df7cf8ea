package org.parley.editor.internal.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;

/** Shows what hovering shows, for the selected annotation and with the focus in it, so that it can be read and copied. */
public final class DescribeHandler extends AbstractHandler {

    private static final int WIDTH = 420;

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        EditorSession session = editor == null ? null : editor.getAdapter(EditorSession.class);
        if (session != null && session.selected() != null) {
            new Popup(session).open();
        } else if (session != null) {
            session.message(EditorMessages.view_nothingSelected);
        }
        return null;
    }

    private static final class Popup extends PopupDialog {

        private final EditorSession session;

        Popup(EditorSession session) {
            super(session.page().text().getShell(), SWT.RESIZE, true, false, false, false, false, null,
                    EditorMessages.describe_info);
            this.session = session;
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
            text.setText(Description.of(session, session.selected()));
            text.setMargins(8, 6, 8, 6);
            AccessibleNames.give(text, EditorMessages.describe_name);
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
            return text;
        }

        @Override
        protected Point getInitialLocation(Point size) {
            StyledText page = session.page().text();
            int offset = Math.clamp(session.selected().getBegin(), 0, page.getCharCount());
            Point place = page.getLocationAtOffset(offset);
            return page.toDisplay(place.x, place.y + page.getLineHeight() + 4);
        }
    }
}
