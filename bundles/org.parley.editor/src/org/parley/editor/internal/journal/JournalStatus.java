package org.parley.editor.internal.journal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.editor.internal.EditorStatus;

/** What can go wrong with a journal, in the bundle's catalogue. */
final class JournalStatus {

    private JournalStatus() {
    }

    static IStatus notWritten(String document, IOException cause) {
        return EditorStatus.NO_JOURNAL.warning(document, EditorStatus.reason(cause));
    }

    static IStatus inUse(String document) {
        return EditorStatus.JOURNAL_IN_USE.warning(document);
    }

    static IStatus keptAside(String document, Path place) {
        return EditorStatus.JOURNAL_KEPT.warning(document, place);
    }

    static CoreException unreadable(String document, Exception cause) {
        return EditorStatus.JOURNAL_UNREADABLE.exception(cause, document, EditorStatus.reason(cause));
    }
}
