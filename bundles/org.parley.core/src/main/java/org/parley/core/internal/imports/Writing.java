package org.parley.core.internal.imports;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Writes documents on a thread of its own while the next one is read: in the order in which they come, and one at a time, so
 * that never more than two are in memory.
 */
final class Writing implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "Parley import"); //$NON-NLS-1$
        made.setDaemon(true);
        return made;
    });
    private final Semaphore place = new Semaphore(1);

    /**
     * Waits until the document before is written. Whoever returns from here calls {@link #write} or {@link #pass}.
     *
     * @throws InterruptedException
     *             if the thread is interrupted meanwhile
     */
    void await() throws InterruptedException {
        place.acquire();
    }

    /** Writes a document. */
    void write(Runnable document) {
        thread.execute(() -> {
            try {
                document.run();
            } finally {
                place.release();
            }
        });
    }

    /** Has no document to write after all. */
    void pass() {
        place.release();
    }

    /** Does something when all documents up to now are written. */
    <T> Future<T> then(Callable<T> task) {
        return thread.submit(task);
    }

    /** What came of a task, which throws nothing that is checked. */
    static <T> T result(Future<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // what is being written is written whole
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Returns when all is written. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (thread.awaitTermination(1, TimeUnit.DAYS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
