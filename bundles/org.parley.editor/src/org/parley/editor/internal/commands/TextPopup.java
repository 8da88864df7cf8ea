package org.parley.editor.internal.commands;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small window over the text. Who leaves it by a key is in the text again; who clicks elsewhere is there. */
abstract class TextPopup extends PopupDialog {

    private final StyledText text;

    TextPopup(StyledText text, int style, boolean sized, String title, String info) {
        super(text.getShell(), style, true, sized, false, false, false, title, info);
        this.text = text;
    }

    @Override
    public boolean close() {
        Shell shell = getShell();
        boolean hadFocus = shell != null && !shell.isDisposed() && isIn(shell);
        boolean closed = super.close();
        if (closed && hadFocus && !text.isDisposed()) {
            text.getShell().setActive();
            text.forceFocus();
        }
        return closed;
    }

    private static boolean isIn(Shell shell) {
        Control focused = shell.getDisplay().getFocusControl();
        return shell.getDisplay().getActiveShell() == shell || focused != null && focused.getShell() == shell;
    }
}
