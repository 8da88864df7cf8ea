package org.parley.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Cancels what runs when the user presses Ctrl+C or the system ends the program, and gives it time to clean up. */
public final class Interrupt {

    private static final long SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);

    /** What may be cancelled. */
    @FunctionalInterface
    public interface Run<T> {

        T run() throws CoreException;
    }

    private Interrupt() {
    }

    /** Runs, and cancels through the monitor if the program is to end before. */
    public static <T> T cancels(IProgressMonitor monitor, Run<T> run) throws CoreException {
        Interrupt interrupt = new Interrupt();
        Thread hook = new Thread(() -> interrupt.end(monitor), "Parley interrupt"); //$NON-NLS-1$
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return run.run();
        } finally {
            interrupt.done.countDown();
            remove(hook);
        }
    }

    private void end(IProgressMonitor monitor) {
        monitor.setCanceled(true);
        try {
            done.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the program is being ended: the hook runs and is free now
        }
    }
}
