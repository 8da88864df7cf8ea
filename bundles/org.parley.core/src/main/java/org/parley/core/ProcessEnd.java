package org.parley.core;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Sees to it that the process of an application ends. A contribution that never returns from its constructor holds a lock
 * that the platform waits for when it stops, for good; whoever closed the window would be left with a process.
 */
public final class ProcessEnd {

    /** What a platform without hanging contributions needs many times over. */
    private static final long PATIENCE_MILLIS = 5_000;

    private ProcessEnd() {
    }

    /**
     * Ends the process some seconds after the platform has begun to stop, if it is still there. To be called when all work
     * is done and saved; as long as the platform does not stop, nothing happens.
     *
     * @param context
     *            of any bundle
     * @param exitCode
     *            the exit code of the process
     */
    public static void ensure(BundleContext context, int exitCode) {
        BundleContext platform = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        platform.addBundleListener((SynchronousBundleListener) event -> {
            if (event.getType() == BundleEvent.STOPPING
                    && event.getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
                Thread last = new Thread(() -> halt(exitCode), "End of Parley"); //$NON-NLS-1$
                last.setDaemon(true);
                last.start();
            }
        });
    }

    private static void halt(int exitCode) {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
