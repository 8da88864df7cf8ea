package org.parley.editor.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.parley.editor.internal.journal.JournalFile.Header;

/**
 * Hands records to the thread that writes. What comes while it writes is written together next, so that a record is on
 * the disk as soon as the disk can, well within a second.
 */
final class JournalWriter {

    private static final int PATIENCE_SECONDS = 2;

    private final Path path;
    private final JournalFile file;
    private final Executor thread;
    private final Consumer<IOException> failed;
    private final List<FutureTask<Step>> waiting = new ArrayList<>();
    private boolean broken;

    /**
     * A writer.
     *
     * @param failed
     *            told once, on the thread that writes, when nothing more can be written
     */
    JournalWriter(Path path, JournalFile file, Executor thread, Consumer<IOException> failed) {
        this.path = path;
        this.file = file;
        this.thread = thread;
        this.failed = failed;
    }

    /** Forgets all records: the document is as its file is. */
    void begin(Header header) {
        thread.execute(() -> guarded(() -> {
            file.begin(header);
            broken = false;
        }));
    }

    void append(Step step) {
        append(new FutureTask<>(() -> step));
    }

    /** Appends a record, and returns when it is on the disk; it gives up waiting for a disk that hangs. */
    void appendNow(Step step) {
        append(step);
        FutureTask<Void> written = new FutureTask<>(() -> null);
        thread.execute(written);
        try {
            written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // it does nothing
        } catch (TimeoutException e) {
            return; // nothing is lost: at worst somebody is told of edits that the file holds
        }
    }

    /** Appends a record that takes long to make, and makes it on the thread that writes. */
    void append(FutureTask<Step> making) {
        synchronized (waiting) {
            waiting.add(making);
        }
        thread.execute(() -> {
            List<FutureTask<Step>> all;
            synchronized (waiting) {
                all = List.copyOf(waiting);
                waiting.clear();
            }
            if (!all.isEmpty() && !broken) {
                guarded(() -> file.append(made(all)));
            }
        });
    }

    private static List<Step> made(List<FutureTask<Step>> all) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (FutureTask<Step> making : all) {
            making.run();
            steps.add(made(making));
        }
        return steps;
    }

    private static Step made(FutureTask<Step> making) throws IOException {
        try {
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Copies what there is, since it holds somebody's work that cannot be brought back. */
    void keepAside() {
        thread.execute(() -> guarded(() -> JournalFile.keepAside(path)));
    }

    /** Closes the file and removes it. */
    void discard() {
        thread.execute(() -> guarded(() -> {
            file.close();
            Files.deleteIfExists(path);
        }));
    }

    /** What can fail. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            if (!broken) {
                broken = true; // a record that is missing makes those behind it worthless
                failed.accept(e);
            }
        }
    }
}
