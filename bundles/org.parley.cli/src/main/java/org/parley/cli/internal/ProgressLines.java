package org.parley.cli.internal;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Progress of a long run as a line now and then, which reads well in a terminal and in a log. */
public final class ProgressLines extends NullProgressMonitor {

    private static final long EVERY_NANOS = 5_000_000_000L;

    private final Consumer<String> lines;
    private final LongSupplier clock;
    private long last;
    private String task = ""; //$NON-NLS-1$
    private int total;
    private int done;

    /**
     * Progress.
     *
     * @param clock
     *            nanoseconds
     */
    public ProgressLines(Consumer<String> lines, LongSupplier clock) {
        this.lines = lines;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        task = name;
        total = totalWork;
    }

    @Override
    public void subTask(String name) {
        long now = clock.getAsLong();
        if (total > 0 && now - last >= EVERY_NANOS) {
            last = now;
            lines.accept(CliMessages.format("progress", task, (int) (100L * done / total), name)); //$NON-NLS-1$
        }
    }

    @Override
    public void worked(int work) {
        done += work;
    }
}
