package org.parley.editor;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolItem;
import org.parley.editor.internal.GtkNames;

/** Names for assistive technology, for those who hear the screen rather than see it. For the UI thread. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /** Names a control that has no label before it; a mnemonic in the name is left out. */
    public static void give(Control control, String name) {
        String plain = plain(name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = plain;
                }
            }
        });
        GtkNames.set(control, plain);
    }

    /** A label without its mnemonic. */
    public static String plain(String label) {
        return LegacyActionTools.removeMnemonics(label);
    }

    /** Has all tool items that come from now on, and that show nothing but a picture, named by their tooltips. */
    public static void nameToolItems(Display display) {
        display.addFilter(SWT.Skin, e -> { // told of each new widget when it has its words
            if (e.widget instanceof ToolItem item && item.getText().isBlank() && item.getToolTipText() != null) {
                GtkNames.set(item, item.getToolTipText());
            }
        });
    }
}
