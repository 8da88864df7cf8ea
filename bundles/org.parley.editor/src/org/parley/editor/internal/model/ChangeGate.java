package org.parley.editor.internal.model;

import java.lang.invoke.VarHandle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Every change of a CAS goes through here, so that other threads can read it without a lock: either they are waited for, or
 * they learn afterwards that what they have read may be torn.
 */
public final class ChangeGate {

    private volatile long count;
    private FutureTask<?> reading;

    /** Somebody begins to change the CAS, or has ended to. UI thread only. */
    public void touch() {
        await();
        count++; // by the UI thread alone
    }

    /** Equal numbers before and after reading mean that nothing was changed in between. Any thread. */
    public long count() {
        VarHandle.acquireFence(); // whatever was read, was read before
        return count;
    }

    /** Has the next change wait until something was read; the reader runs it on a thread of its own. UI thread only. */
    public void waitFor(FutureTask<?> reader) {
        await();
        reading = reader;
    }

    private void await() {
        if (reading == null) {
            return;
        }
        FutureTask<?> now = reading;
        reading = null;
        now.run(); // nothing happens if it has begun
        try {
            now.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
