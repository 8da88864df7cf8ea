package org.parley.workbench.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Walks what assistive technology sees of a shell and finds what has no name there. A name is what GTK's accessibility
 * toolkit tells, which AT-SPI passes on, or a label directly before a control, which SWT relates to it.
 */
final class AccessibleTree {

    private final List<String> missing = new ArrayList<>();

    private AccessibleTree() {
    }

    /** What of a shell that can be seen has no name, each with the way to it; menus are opened for it. */
    static List<String> missing(Shell shell) {
        AccessibleTree names = new AccessibleTree();
        if (shell.getMenuBar() != null) {
            names.menu(shell.getMenuBar(), "menu");
        }
        names.walk(shell, shell.getText());
        return names.missing;
    }

    private void walk(Composite parent, String path) {
        for (Control control : parent.getChildren()) {
            if (!control.isVisible()) {
                continue;
            }
            String here = path + " > " + control.getClass().getSimpleName();
            check(control, here);
            if (control instanceof Composite composite && !(control instanceof StyledText)
                    && !(control instanceof Combo)) {
                walk(composite, here);
            }
        }
    }

    private void check(Control control, String path) {
        switch (control) {
        case Label label -> {
            // says itself, or is a line or a picture beside something that does
        }
        case ToolBar bar -> {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0 && blank(given(item))) {
                    missing.add("ToolItem " + item.getToolTipText() + " in " + path);
                }
            }
        }
        case CTabFolder folder -> {
            for (CTabItem item : folder.getItems()) {
                if (blank(item.getText())) {
                    missing.add("CTabItem " + item.getToolTipText() + " beside "
                            + List.of(folder.getItems()).stream().map(CTabItem::getText).toList() + " in " + path);
                }
            }
        }
        case TabFolder folder -> {
            for (TabItem item : folder.getItems()) {
                if (blank(item.getText())) {
                    missing.add("TabItem in " + path);
                }
            }
        }
        case Table table -> {
            require(control, path);
            for (TableColumn column : table.getColumns()) {
                if (table.getHeaderVisible() && blank(column.getText())) {
                    missing.add("TableColumn in " + path);
                }
            }
        }
        case Text text -> {
            if ((text.getStyle() & SWT.READ_ONLY) == 0 || text.getText().isBlank()) {
                require(control, path);
            }
        }
        default -> {
            if (control instanceof Button || control instanceof Link || control instanceof Tree
                    || control instanceof Combo || control instanceof StyledText || control instanceof Spinner
                    || control instanceof Scale || control instanceof ProgressBar
                    || control instanceof org.eclipse.swt.widgets.List || isOurs(control)) {
                require(control, path);
            }
        }
        }
    }

    private static boolean isOurs(Control control) {
        return control instanceof Canvas && control.getClass().getName().startsWith("org.parley.");
    }

    private void require(Control control, String path) {
        if (blank(given(control)) && !isLabelled(control)) {
            missing.add(control.getClass().getSimpleName() + " at " + path);
        }
    }

    /** Whether the control directly before it is a label, which SWT makes its name. */
    private static boolean isLabelled(Control control) {
        Control before = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return before instanceof Label label && !blank(label.getText());
            }
            before = sibling;
        }
        return false;
    }

    /** The name that GTK tells of a control, or of the button of a tool item. */
    private static String given(Widget widget) {
        try {
            ClassLoader swt = Widget.class.getClassLoader();
            Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk3.GTK3", true, swt);
            Object handle = Widget.class.getField("handle").get(widget);
            if (widget instanceof ToolItem) {
                handle = gtk.getMethod("gtk_bin_get_child", long.class).invoke(null, handle);
            }
            Object accessible = gtk.getMethod("gtk_widget_get_accessible", long.class).invoke(null, handle);
            long[] name = new long[1];
            Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS", true, swt);
            os.getMethod("g_object_get", long.class, byte[].class, long[].class, long.class).invoke(null, accessible,
                    "accessible-name\0".getBytes(StandardCharsets.US_ASCII), name, 0L);
            return name[0] == 0 ? null
                    : (String) Class.forName("org.eclipse.swt.internal.Converter", true, swt)
                            .getMethod("cCharPtrToJavaString", long.class, boolean.class).invoke(null, name[0], true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void menu(Menu menu, String path) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                if (blank(item.getText())) {
                    missing.add("MenuItem in " + path);
                }
                if (item.getMenu() != null) {
                    menu(item.getMenu(), path + " > " + item.getText());
                }
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
