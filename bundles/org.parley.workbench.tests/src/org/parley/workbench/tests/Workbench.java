package org.parley.workbench.tests;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.ui.PlatformUI;
import org.parley.workbench.internal.app.ParleyApplication;
import org.parley.workbench.internal.start.StartJob;

/** The real application, in a thread of its own as its UI thread. */
final class Workbench {

    private static final long PATIENCE_MS = 60_000;

    private final IApplication application = new ParleyApplication();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;

    private Workbench() {
        thread = new Thread(() -> {
            try {
                application.start(null);
            } catch (Exception | Error e) {
                failure.set(e);
            }
        }, "UI"); //$NON-NLS-1$
    }

    /** Opens the window and waits until what happens at start has happened. */
    static Workbench start() throws Exception {
        Workbench workbench = new Workbench();
        workbench.thread.start();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
            if (System.currentTimeMillis() > end || !workbench.thread.isAlive()) {
                throw new AssertionError("the workbench did not start", workbench.failure.get()); //$NON-NLS-1$
            }
            Thread.sleep(20);
        }
        Ui.until("the window", () -> Ui.window() != null && Ui.page() != null); //$NON-NLS-1$
        Job.getJobManager().join(StartJob.FAMILY, null);
        Ui.settle();
        return workbench;
    }

    /** Closes the window as a user would, after the question whether to save was answered, and waits for the end. */
    void stop() throws Exception {
        Ui.display().asyncExec(() -> PlatformUI.getWorkbench().close());
        thread.join(PATIENCE_MS);
        if (thread.isAlive() || failure.get() != null) {
            throw new AssertionError("the workbench did not end", failure.get()); //$NON-NLS-1$
        }
    }
}
