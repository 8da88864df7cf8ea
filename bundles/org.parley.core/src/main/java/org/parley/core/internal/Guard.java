package org.parley.core.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Calls foreign code on a thread of its own, so that code that never returns holds up nobody. Calls run one after
 * another. A thread that does not come back is left behind as a daemon, and the next call gets a new one.
 */
public final class Guard implements AutoCloseable {

    private static final long POLL_MILLIS = 20;

    private final String name;
    private ExecutorService executor;

    /** A guard whose thread has this name. */
    public Guard(String name) {
        this.name = name;
    }

    /**
     * Calls and waits.
     *
     * @param monitor
     *            asked for cancel while waiting; may be null
     * @throws TimeoutException
     *             if the call did not return in time; what it works on must not be used any more
     * @throws OperationCanceledException
     *             if the monitor was cancelled; likewise
     * @throws ExecutionException
     *             if the call threw
     */
    public <T> T call(Callable<T> call, Duration limit, IProgressMonitor monitor)
            throws TimeoutException, ExecutionException {
        if (executor == null) {
            executor = Executors.newSingleThreadExecutor(this::newThread);
        }
        Future<T> future = executor.submit(call);
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                long left = Math.max(0, deadline - System.nanoTime());
                try {
                    return future.get(
                            monitor == null ? left : Math.min(left, TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS)),
                            TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (monitor != null && monitor.isCanceled()) {
                        abandon();
                        throw new OperationCanceledException();
                    }
                    if (System.nanoTime() >= deadline) {
                        abandon();
                        throw e;
                    }
                }
            }
        } catch (InterruptedException e) {
            abandon();
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private void abandon() {
        executor.shutdownNow();
        executor = null;
    }

    private Thread newThread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }
}
