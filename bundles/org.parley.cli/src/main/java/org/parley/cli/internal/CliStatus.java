package org.parley.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The catalogue of what can go wrong in this bundle: a code and a message each. The codes are stable. */
public enum CliStatus {
    /** {0} file or folder. */
    NO_SUCH_INPUT(401),
    /** {0} folder. */
    NO_TEXTS(402),
    /** {0} file that is not written, {1} file that has the name. */
    SAME_NAME(403),
    /** {0} format, {1} known ones. */
    NO_SUCH_FORMAT(404),
    /** {0} annotator's id, {1} known ones. */
    NO_SUCH_ANNOTATOR(405),
    /** {0} option, {1} format, {2} known ones. */
    NO_SUCH_OPTION(406),
    /** {0} value, {1} option, {2} known ones. */
    NO_SUCH_VALUE(407),
    /** {0} name, {1} corpus, {2} known ones. */
    NO_SUCH_PERSON(408),
    /** {0} corpus, {1} names, {2} option that chooses. */
    WHICH_PERSON(409),
    /** {0} file. */
    NOT_A_FOLDER(410),
    /** {0} folder. */
    NOT_A_CORPUS(417),
    /** {0} corpus. */
    NO_DOCUMENTS(411),
    /** No place. */
    NO_ANNOTATORS(412),
    /** {0} input, {1} reason. */
    CANNOT_READ(413),
    /** {0} id of the importer. */
    NO_IMPORTER(414),
    /** {0} document, {1} million characters, {2} megabytes of memory that there are, {3} gigabytes that it needs. */
    NO_MEMORY(415),
    /** {0} folder. */
    NO_XMI(418),
    /** {0} corpus. */
    NO_ANNOTATIONS(419),
    /** {0} option. */
    MISSING_OPTION(420),
    /** {0} folder. */
    NOT_A_FILE(421),
    /** No place. */
    NOT_STARTED(416);

    private static final String PLUGIN_ID = "org.parley.cli"; //$NON-NLS-1$

    private final int code;

    CliStatus(int code) {
        this.code = code;
    }

    /** An error with this code. */
    public IStatus error(Throwable cause, Object... arguments) {
        return new Status(IStatus.ERROR, PLUGIN_ID, code, CliMessages.format(name(), arguments), cause);
    }

    /** An error with this code, to be thrown: a document or the whole run fails, exit code 1. */
    public CoreException exception(Throwable cause, Object... arguments) {
        return new CoreException(error(cause, arguments));
    }

    /** An error with this code, to be thrown: the command was used in a wrong way, exit code 2. */
    public UsageException usage(Object... arguments) {
        return new UsageException(CliMessages.format(name(), arguments));
    }
}
