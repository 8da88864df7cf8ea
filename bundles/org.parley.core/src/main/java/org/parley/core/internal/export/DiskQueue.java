package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Forces files to the disk beside the work. To wait for the disk after each file takes longer than to make the file; several
 * that wait at a time share a turn of the disk.
 */
final class DiskQueue implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int END_SECONDS = 10;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "Parley export to disk"); //$NON-NLS-1$
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Future<?>> begun = new ConcurrentLinkedQueue<>();

    /** Begins to force a file that is written. One that is gone by then is passed over. */
    void add(Path file) {
        begun.add(threads.submit(() -> {
            try {
                force(file);
                return null;
            } catch (NoSuchFileException e) {
                return null; // its document was refused meanwhile
            }
        }));
    }

    /** Forces one file, and returns when it is on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Waits until all are on the disk.
     *
     * @throws IOException
     *             if the disk took one of them not
     */
    void await() throws IOException {
        try {
            for (Future<?> each = begun.poll(); each != null; each = begun.poll()) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Ends; what is not on the disk by then is not wanted any more. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS); // a file that is open cannot be removed everywhere
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
