package org.parley.documents.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Watches over the reading of one document: cancel, time and size. Used by one thread. */
public final class Watch {

    private final Limits limits;
    private final IProgressMonitor monitor;
    private long deadline;
    private long unpacked;

    /**
     * Starts the clock.
     *
     * @param monitor
     *            asked for cancel; may be null
     */
    public Watch(Limits limits, IProgressMonitor monitor) {
        this.limits = limits;
        this.monitor = monitor;
        restart();
    }

    /** How much a file may ask for. */
    public Limits limits() {
        return limits;
    }

    /** Starts the clock anew, for the next document of a file. */
    public void restart() {
        deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.millis());
        unpacked = 0;
    }

    /**
     * To be called now and then.
     *
     * @throws Refusal
     *             if the time is up
     * @throws OperationCanceledException
     *             if the user cancelled
     */
    public void check() throws Refusal {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (System.nanoTime() > deadline) {
            throw Refusal.of("limit.time", TimeUnit.MILLISECONDS.toSeconds(limits.millis()));
        }
    }

    /**
     * Counts what was unpacked.
     *
     * @throws Refusal
     *             if it is too much
     */
    public void unpacked(long bytes) throws Refusal {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw Refusal.of("limit.unpacked", limits.unpackedBytes() >> 20);
        }
        check();
    }

    /**
     * Reads a file to its end.
     *
     * @throws Refusal
     *             if it is too large
     */
    public byte[] readFile(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (out.size() + (long) count > limits.fileBytes()) {
                throw Refusal.of("limit.file", limits.fileBytes() >> 20);
            }
            check();
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }
}
