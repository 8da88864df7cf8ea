package org.parley.core.internal.export;

import org.eclipse.core.runtime.CoreException;

/** Carries out of a worker what ends the whole export. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException(CoreException cause) {
        super(cause);
    }

    @Override
    public synchronized CoreException getCause() {
        return (CoreException) super.getCause();
    }
}
