package org.parley.editor.internal.commands;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Leaves what is typed before a window is up, which a key opened, to the field of that window. */
final class TypedAhead {

    private TypedAhead() {
    }

    /**
     * From now on, until the field is gone. Its window must be modal: then the display sends the keys there, but for the
     * workbench they would still be commands of the text.
     */
    static void into(Text field) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        bindings.setKeyFilterEnabled(false);
        field.addListener(SWT.Dispose, e -> bindings.setKeyFilterEnabled(true));
    }
}
