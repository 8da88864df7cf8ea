package org.parley.core.internal.export;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Lets threads that open documents side by side write them one after another, in their order. */
public final class Turns {

    private static final long POLL_MILLIS = 50;

    private int next;

    /**
     * Waits until it is the turn of the document with this number; the first is 0.
     *
     * @throws OperationCanceledException
     *             if the monitor was cancelled meanwhile
     */
    synchronized void await(int number, IProgressMonitor cancel) {
        while (next != number) {
            if (cancel.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                wait(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
    }

    /** The turn of the next. */
    synchronized void pass() {
        next++;
        notifyAll();
    }
}
