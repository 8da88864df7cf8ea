package org.parley.editor.tests;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench with nothing but the editor in it, in a thread of its own; it goes on from one test to the next. */
final class TestWorkbench extends WorkbenchAdvisor {

    private static final long PATIENCE_MS = 60_000;

    private TestWorkbench() {
    }

    /** Starts it if it does not run. */
    static void start() throws Exception {
        if (PlatformUI.isWorkbenchRunning()) {
            return;
        }
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> run(failure), "UI");
        thread.setDaemon(true);
        thread.start();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
            if (System.currentTimeMillis() > end || !thread.isAlive()) {
                throw new AssertionError("the workbench did not start", failure.get());
            }
            Thread.sleep(20);
        }
        Ui.until("the window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0 && Ui.page() != null);
    }

    private static void run(AtomicReference<Throwable> failure) {
        try {
            Display display = PlatformUI.createDisplay();
            PlatformUI.createAndRunWorkbench(display, new TestWorkbench());
            display.dispose();
        } catch (RuntimeException | Error e) {
            failure.set(e);
        }
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "org.parley.editor.tests.perspective";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WorkbenchWindowAdvisor(configurer) {
            @Override
            public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
                return new ActionBarAdvisor(bars) {
                    @Override
                    protected void makeActions(IWorkbenchWindow window) {
                        register(ActionFactory.BACKWARD_HISTORY.create(window));
                        register(ActionFactory.FORWARD_HISTORY.create(window));
                    }
                };
            }

            @Override
            public void preWindowOpen() {
                configurer.setInitialSize(new Point(1400, 900));
                configurer.setShowCoolBar(false);
                configurer.setShowStatusLine(true);
                configurer.setTitle("Editor");
            }
        };
    }
}
