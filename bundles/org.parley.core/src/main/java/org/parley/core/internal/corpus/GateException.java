package org.parley.core.internal.corpus;

import java.io.IOException;

import org.parley.core.internal.CoreMessages;

/** Another process has been writing for so long that it probably hangs. */
final class GateException extends IOException {

    private static final long serialVersionUID = 1L;

    GateException() {
        super(CoreMessages.format("lock.gate")); //$NON-NLS-1$
    }
}
