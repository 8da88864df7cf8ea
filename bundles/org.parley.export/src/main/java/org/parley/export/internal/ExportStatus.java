package org.parley.export.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The catalogue of what can go wrong in this bundle: a code and a message each. The codes are stable. */
public enum ExportStatus {
    /** {0} file, {1} name of the view. */
    NO_TEXT(301),
    /** {0} file, {1} name of the text file. */
    BRAT_NO_TEXT(321),
    /** {0} file, {1} line. */
    BRAT_NO_UTF8(322),
    /** {0} file, {1} line, {2} most characters. */
    BRAT_LONG_LINE(323),
    /** {0} file, {1} most lines. */
    BRAT_MANY_LINES(324),
    /** {0} file, {1} line, {2} id. */
    BRAT_ID_TWICE(325),
    /** {0} file, {1} place, {2} reason. */
    MALFORMED(302),
    /** {0} file, {1} type, {2} begin, {3} end, {4} length of the text. */
    SPAN_OUTSIDE(303);

    private static final String PLUGIN_ID = "org.parley.export"; //$NON-NLS-1$

    private final int code;

    ExportStatus(int code) {
        this.code = code;
    }

    /** An error with this code, to be thrown. */
    public CoreException exception(Throwable cause, Object... arguments) {
        return new CoreException(
                new Status(IStatus.ERROR, PLUGIN_ID, code, ExportMessages.format(name(), arguments), cause));
    }
}
