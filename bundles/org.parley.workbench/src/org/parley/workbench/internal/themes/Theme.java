package org.parley.workbench.internal.themes;

import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** What the user wants the window to look like. For the UI thread. */
public enum Theme {
    /** As the system, and with it. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    private static final String COMMAND = "org.parley.workbench.theme"; //$NON-NLS-1$
    private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
    /** Rows with this property are left alone by the theme engine. */
    private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$
    /** Where the platform remembers a theme; while it does, it does not ask the system. */
    private static final String PLATFORM_NODE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
    private static final String PLATFORM_KEY = "themeid"; //$NON-NLS-1$

    /** The theme that is set; {@link #SYSTEM} if none is. */
    public static Theme current() {
        String name = WorkbenchPreferences.node().get(WorkbenchPreferences.THEME, SYSTEM.name());
        for (Theme theme : values()) {
            if (theme.name().equals(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** Shows this theme and remembers it. */
    public void choose() {
        WorkbenchPreferences.put(WorkbenchPreferences.THEME, name());
        apply();
        showInMenu();
    }

    private static void showInMenu() {
        State state = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND)
                .getState(RadioState.STATE_ID);
        if (state != null) {
            state.setValue(current().name());
        }
    }

    /**
     * Keeps the theme engine off the rows of tables and trees, which look like their table anyway. It would hold on to
     * each, and on the next change of theme touch rows that a lazy table has let go: GTK does not survive that.
     */
    public static void spareRows(Display display) {
        display.addFilter(SWT.Skin, e -> {
            if (e.widget instanceof TableItem || e.widget instanceof TreeItem) {
                e.widget.setData(NO_STYLE, Boolean.TRUE);
            }
        });
    }

    /** Shows the theme that is set, and follows the system from now on where that is what is set. */
    public static void install(Display display) {
        if (current() != SYSTEM) {
            current().apply();
        }
        showInMenu();
        display.addListener(SWT.Settings, e -> {
            if (current() == SYSTEM) {
                SYSTEM.apply();
            }
        });
    }

    /** After a change of theme, fonts and margins differ: in narrow windows tabs and the status line would stay cut off. */
    private static void layOutAgain() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            for (Shell shell : display.getShells()) {
                shell.layout(true, true);
            }
        });
    }

    @SuppressWarnings("restriction") // the platform offers no other way to change its theme
    private void apply() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine == null) {
            StatusManager.getManager().handle(WorkbenchStatus.NO_THEMES.warning(null), StatusManager.LOG);
            return;
        }
        boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
        String id = dark ? DARK_ID : LIGHT_ID;
        if (engine.getActiveTheme() == null || !id.equals(engine.getActiveTheme().getId())) {
            engine.setTheme(id, this != SYSTEM);
            layOutAgain();
        }
        if (this == SYSTEM) {
            IEclipsePreferences platform = InstanceScope.INSTANCE.getNode(PLATFORM_NODE);
            platform.remove(PLATFORM_KEY);
        }
    }
}
