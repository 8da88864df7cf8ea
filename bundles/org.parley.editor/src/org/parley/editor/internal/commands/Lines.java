package org.parley.editor.internal.commands;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Span;

/** Goes to a line of the text. */
final class Lines {

    private Lines() {
    }

    static void ask(EditorSession session) {
        StyledText text = session.page().text();
        int lines = text.getLineCount();
        InputDialog dialog = new InputDialog(text.getShell(), EditorMessages.line_title,
                NLS.bind(EditorMessages.line_question, lines), "", //$NON-NLS-1$
                typed -> isLine(typed, lines) ? null : NLS.bind(EditorMessages.line_bad, lines)) {

            @Override
            protected Control createDialogArea(Composite parent) {
                Control area = super.createDialogArea(parent);
                TypedAhead.into(getText());
                return area;
            }
        };
        if (dialog.open() == Window.OK) {
            int offset = text.getOffsetAtLine(Integer.parseInt(dialog.getValue().strip()) - 1);
            session.markPlace();
            session.goTo(new Span(offset, offset));
            session.markPlace();
        }
    }

    private static boolean isLine(String typed, int lines) {
        String digits = typed.strip();
        return digits.matches("\\d{1,9}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= lines; //$NON-NLS-1$
    }
}
