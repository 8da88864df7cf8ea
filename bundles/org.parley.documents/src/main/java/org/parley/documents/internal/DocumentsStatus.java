package org.parley.documents.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The catalogue of what can go wrong in this bundle: a code and a message each. The codes are stable. */
public enum DocumentsStatus {
    /** {0} file, {1} place and reason. */
    REFUSED(401),
    /** {0} file. */
    TOO_LARGE(402),
    /** {0} file, {1} number of documents in it. */
    SEVERAL(403);

    private static final String PLUGIN_ID = "org.parley.documents";

    private final int code;

    DocumentsStatus(int code) {
        this.code = code;
    }

    /** An error with this code, to be thrown. */
    public CoreException exception(Throwable cause, Object... arguments) {
        return new CoreException(
                new Status(IStatus.ERROR, PLUGIN_ID, code, Messages.format(name(), arguments), cause));
    }
}
