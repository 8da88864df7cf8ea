package org.parley.editor.internal;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.core.corpus.CorpusAccess;

/** The catalogue of what can go wrong in this bundle: a code and a message each. The codes are stable. */
public enum EditorStatus {
    /** {0} label of the operation, {1} reason. */
    OPERATION_FAILED(301, EditorMessages.status_operationFailed),
    /** {0} kind of the input. */
    WRONG_INPUT(302, EditorMessages.status_wrongInput),
    /** {0} folder of the corpus. */
    NOT_REOPENED(303, EditorMessages.status_notReopened),
    /** {0} document, {1} reason. */
    NOT_SAVED(304, EditorMessages.status_notSaved),
    /** {0} number of annotations. */
    OUTSIDE_TEXT(305, EditorMessages.status_outsideText),
    /** {0} document, {1} reason. */
    NOT_OPENED(306, EditorMessages.status_notOpened),
    /** {0} document, {1} reason. */
    NO_JOURNAL(308, EditorMessages.status_noJournal),
    /** {0} document. */
    JOURNAL_IN_USE(309, EditorMessages.status_journalInUse),
    /** {0} document, {1} where it is. */
    JOURNAL_KEPT(310, EditorMessages.status_journalKept),
    /** {0} document, {1} reason. */
    JOURNAL_UNREADABLE(311, EditorMessages.status_journalUnreadable),
    /** {0} document, {1} file. */
    CHANGED_OUTSIDE(312, EditorMessages.status_changedOutside),
    /** {0} document. */
    OTHER_TEXT(313, EditorMessages.status_otherText);

    /** Plug-in id of the statuses. */
    public static final String PLUGIN_ID = "org.parley.editor"; //$NON-NLS-1$

    private final int code;
    private final String message;

    EditorStatus(int code, String message) {
        this.code = code;
        this.message = message;
    }

    /** An error with this code. */
    public IStatus error(Throwable cause, Object... arguments) {
        return new Status(IStatus.ERROR, PLUGIN_ID, code, NLS.bind(message, arguments), cause);
    }

    /** A warning with this code. */
    public IStatus warning(Object... arguments) {
        return new Status(IStatus.WARNING, PLUGIN_ID, code, NLS.bind(message, arguments), null);
    }

    /** An error with this code, to be thrown. */
    public CoreException exception(Throwable cause, Object... arguments) {
        return new CoreException(error(cause, arguments));
    }

    /** Tells the user what happened and writes the details to the log. */
    public static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
    }

    /** Whether a corpus may be changed; tells the user why not. */
    public static boolean mayChange(CorpusAccess access) {
        Optional<IStatus> reason = access.readOnly();
        reason.ifPresent(EditorStatus::show);
        return reason.isEmpty();
    }

    /** Writes something to the log that does not concern the user. */
    public static void log(Throwable cause) {
        StatusManager.getManager().handle(new Status(IStatus.WARNING, PLUGIN_ID, reason(cause), cause),
                StatusManager.LOG);
    }

    /** What a person can make of an exception: its message, or its name if it has none. */
    public static String reason(Throwable cause) {
        String message = cause.getLocalizedMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
