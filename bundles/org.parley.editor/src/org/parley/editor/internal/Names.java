package org.parley.editor.internal;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls names for assistive technology. */
public final class Names {

    private Names() {
    }

    /** A label without its mnemonic. */
    public static String plain(String label) {
        return LegacyActionTools.removeMnemonics(label);
    }

    /** Names a control; a mnemonic in the name is left out. */
    public static void give(Control control, String name) {
        String plain = plain(name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = plain;
            }
        });
    }
}
