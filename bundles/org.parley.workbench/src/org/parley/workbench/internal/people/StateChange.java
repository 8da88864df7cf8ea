package org.parley.workbench.internal.people;

import org.parley.core.people.WorkState;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Changes how far the person who works here is with a document. */
public final class StateChange {

    private StateChange() {
    }

    /** Counts at once; the file is written in the background, and the person is told if it cannot be. */
    public static void later(DocumentEntry document, WorkState state) {
        String person = WorkbenchPreferences.annotator();
        WorkState before = document.corpus().expect(document.name(), person, state);
        if (before == state) {
            return;
        }
        new WriteJob(document.name(), monitor -> {
            boolean written = false;
            try {
                Documents.corpora().setState(document, person, state);
                written = true;
            } finally {
                if (!written) {
                    document.corpus().expect(document.name(), person, before);
                }
            }
        }).schedule();
    }
}
