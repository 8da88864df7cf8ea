package org.parley.workbench.internal.status;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;

/** The catalogue of what can go wrong in this bundle: a code and a message each. The codes are stable. */
public enum WorkbenchStatus {
    /** The settings cannot be written. */
    CANNOT_REMEMBER(501),
    /** {0} folder, {1} reason. */
    CANNOT_OPEN_CORPUS(510),
    /** {0} document, {1} reason. */
    CANNOT_OPEN_DOCUMENT(511),
    /** {0} folder of the samples, {1} reason. */
    CANNOT_COPY_SAMPLES(512),
    /** {0} document, {1} reason. */
    CANNOT_RESTORE(513),
    /** {0} number of contributions, {1} what each says. */
    CONTRIBUTIONS_FAILED(530),
    /** No annotator is installed or all are switched off. */
    NO_ANNOTATORS(531),
    /** {0} number of documents. */
    ANNOTATE_PROBLEMS(540),
    /** {0} folder, {1} number of documents that failed. */
    EXPORT_PROBLEMS(541),
    /** {0} document. */
    EDITED_MEANWHILE(542),
    /** No theme engine answers. */
    NO_THEMES(550),
    /** {0} reason. */
    NO_DISPLAY(560);

    /** Plug-in id of the statuses. */
    public static final String PLUGIN_ID = "org.parley.workbench"; //$NON-NLS-1$

    private static final ResourceBundle MESSAGES = ResourceBundle
            .getBundle("org.parley.workbench.internal.status.messages"); //$NON-NLS-1$

    private final int code;

    WorkbenchStatus(int code) {
        this.code = code;
    }

    /** The message in words for the user. */
    public String message(Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i] instanceof Integer ? arguments[i] : String.valueOf(arguments[i]);
        }
        return MessageFormat.format(MESSAGES.getString(name()), texts);
    }

    /** An error with this code. */
    public IStatus error(Throwable cause, Object... arguments) {
        return new Status(IStatus.ERROR, PLUGIN_ID, code, message(arguments), cause);
    }

    /** A warning with this code. */
    public IStatus warning(Throwable cause, Object... arguments) {
        return new Status(IStatus.WARNING, PLUGIN_ID, code, message(arguments), cause);
    }

    /** Several problems under one message of this code. */
    public MultiStatus of(IStatus[] children, Object... arguments) {
        return new MultiStatus(PLUGIN_ID, code, children, message(arguments), null);
    }

    /** An error with this code, to be thrown. */
    public CoreException exception(Throwable cause, Object... arguments) {
        return new CoreException(error(cause, arguments));
    }
}
