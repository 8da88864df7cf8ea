package org.parley.workbench.internal.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.documents.ProgressTracker;
import org.parley.workbench.internal.people.WorkTracker;

/** How a window looks when it is opened for the first time, and what it shows at its edges. */
final class ParleyWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1400, 900);

    private final WorkTracker work;

    ParleyWindowAdvisor(IWorkbenchWindowConfigurer configurer, WorkTracker work) {
        super(configurer);
        this.work = work;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ParleyActions(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(Messages.window_title);
    }

    @Override
    public void postWindowCreate() {
        WindowTitle.install(getWindowConfigurer());
        ProgressTracker.install(getWindowConfigurer().getWindow(), work::track);
    }
}
