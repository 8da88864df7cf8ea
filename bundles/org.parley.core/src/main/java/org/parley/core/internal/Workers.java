package org.parley.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Does the same to many things on a few threads. The calling thread waits and alone talks to the monitor, which need not
 * be made for several threads; each thread holds one thing at a time.
 *
 * @param <T>
 *            the things
 * @param <R>
 *            what comes of them
 */
public final class Workers<T, R> {

    /** What is done to each thing, on one of the threads. */
    @FunctionalInterface
    public interface Task<T, R> {

        /**
         * Does it.
         *
         * @param cancel
         *            only to be asked for cancel
         * @throws OperationCanceledException
         *             if it was
         */
        R work(T thing, IProgressMonitor cancel);
    }

    private static final long POLL_MILLIS = 50;

    private final List<T> things;
    private final int threads;
    private final Task<T, R> task;
    private final Object[] results;
    private final AtomicInteger next = new AtomicInteger();
    private final IProgressMonitor cancel = new NullProgressMonitor();
    private final BlockingQueue<Event<T>> events = new LinkedBlockingQueue<>();
    private Throwable thrown;

    /** A thing was begun (thing set), done (thing null), or a thread has ended (last). */
    private record Event<T>(T begun, boolean last, Throwable thrown) {
    }

    /** At least one thread is used, and never more than there are things. */
    public Workers(List<T> things, int threads, Task<T, R> task) {
        this.things = things;
        this.threads = Math.max(1, Math.min(threads, things.size()));
        this.task = task;
        this.results = new Object[things.size()];
    }

    /**
     * Works through all things and returns when every thread has ended. If a task throws anything but
     * OperationCanceledException, the others are cancelled and it is thrown here.
     */
    public void run(String title, Function<T, String> label, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, title, things.size());
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(this::work, "Parley worker " + (i + 1)); //$NON-NLS-1$
            thread.setDaemon(true);
            thread.start();
        }
        boolean interrupted = false;
        for (int running = threads; running > 0;) {
            try {
                Event<T> event = events.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (progress.isCanceled() || interrupted) {
                    cancel.setCanceled(true);
                }
                if (event != null) {
                    running -= handle(event, label, progress);
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown != null) {
            throw (RuntimeException) thrown;
        }
    }

    /** The number of threads that ended. */
    private int handle(Event<T> event, Function<T, String> label, SubMonitor progress) {
        if (event.last()) {
            if (event.thrown() != null) {
                cancel.setCanceled(true);
                thrown = thrown == null ? event.thrown() : thrown;
            }
            return 1;
        }
        if (event.begun() != null) {
            progress.subTask(label.apply(event.begun()));
        } else {
            progress.worked(1);
        }
        return 0;
    }

    private void work() {
        try {
            int i;
            while ((i = next.getAndIncrement()) < things.size() && !cancel.isCanceled()) {
                events.add(new Event<>(things.get(i), false, null));
                results[i] = Objects.requireNonNull(task.work(things.get(i), cancel));
                events.add(new Event<>(null, false, null));
            }
            events.add(new Event<>(null, true, null));
        } catch (OperationCanceledException e) {
            cancel.setCanceled(true);
            events.add(new Event<>(null, true, null));
        } catch (RuntimeException | Error e) {
            events.add(new Event<>(null, true, e));
        }
    }

    /** Stops before the next thing and asks those begun to stop; for tasks that find that going on makes no sense. */
    public void cancel() {
        cancel.setCanceled(true);
    }

    /** Whether the run ended before all things were done. */
    public boolean isCancelled() {
        return cancel.isCanceled();
    }

    /** What came of the things that were done, in their order. */
    @SuppressWarnings("unchecked") // the array holds nothing else
    public List<R> results() {
        List<R> done = new ArrayList<>();
        for (Object result : results) {
            if (result != null) {
                done.add((R) result);
            }
        }
        return done;
    }
}
