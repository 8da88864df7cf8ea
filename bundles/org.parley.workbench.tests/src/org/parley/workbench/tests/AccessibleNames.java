package org.parley.workbench.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
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

/**
 * Walks what assistive technology sees of a shell and finds what has no name there. A name is the words on a control, those
 * that its accessible listeners give, or a label directly before it, which SWT relates to it.
 */
final class AccessibleNames {

    private final List<String> missing = new ArrayList<>();

    private AccessibleNames() {
    }

    /** What of a shell that can be seen has no name, each with the way to it; menus are opened for it. */
    static List<String> missing(Shell shell) {
        AccessibleNames names = new AccessibleNames();
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
        case Button button -> require(control, button.getText(), path);
        case Link link -> require(control, link.getText(), path);
        case Label label -> {
            // says itself, or is a line or a picture beside something that does
        }
        case ToolBar bar -> {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0
                        && blank(item.getText()) && blank(item.getToolTipText())) {
                    missing.add("ToolItem " + item + " in " + path);
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
            require(control, "", path);
            for (TableColumn column : table.getColumns()) {
                if (table.getHeaderVisible() && blank(column.getText())) {
                    missing.add("TableColumn in " + path);
                }
            }
        }
        case Text text -> require(control, (text.getStyle() & SWT.READ_ONLY) == 0 ? text.getMessage() : text.getText(),
                path);
        default -> {
            if (control instanceof Tree || control instanceof Combo || control instanceof StyledText
                    || control instanceof Spinner || control instanceof Scale || control instanceof ProgressBar
                    || control instanceof org.eclipse.swt.widgets.List || isOurs(control)) {
                require(control, "", path);
            }
        }
        }
    }

    private static boolean isOurs(Control control) {
        return control instanceof Canvas && control.getClass().getName().startsWith("org.parley.");
    }

    private void require(Control control, String words, String path) {
        if (blank(words) && blank(given(control)) && !isLabelled(control)) {
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

    /** The name that accessible listeners give; SWT has no way to ask, so the listeners are asked. */
    private static String given(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            if (field.get(control.getAccessible()) instanceof List<?> listeners) {
                AccessibleEvent event = new AccessibleEvent(control);
                event.childID = ACC.CHILDID_SELF;
                for (Object listener : listeners) {
                    ((AccessibleListener) listener).getName(event);
                }
                return event.result;
            }
            return null;
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
