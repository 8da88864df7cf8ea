package org.parley.workbench.internal.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.parley.core.ProcessEnd;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.status.WorkbenchStatus;
import org.parley.workbench.internal.themes.Theme;

/** Runs the workbench until its last window is closed. */
public final class ParleyApplication implements IApplication {

    /** Exit code where no display answers: EX_UNAVAILABLE of sysexits.h. The start scripts know it. */
    private static final Integer NO_DISPLAY = 69;

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Parley"); //$NON-NLS-1$
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            Platform.getLog(ParleyApplication.class).log(WorkbenchStatus.NO_DISPLAY.error(e, e.getMessage()));
            return NO_DISPLAY;
        }
        Theme.spareRows(display);
        PreferenceNames.install(display);
        AccessibleNames.nameToolItems(display);
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new ParleyWorkbenchAdvisor());
            Integer exit = code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
            ProcessEnd.ensure(FrameworkUtil.getBundle(ParleyApplication.class).getBundleContext(), exit);
            return exit;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
