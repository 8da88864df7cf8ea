package org.parley.workbench.internal.people;

import java.time.Instant;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.ui.PlatformUI;
import org.parley.core.people.HistoryEntry;
import org.parley.core.people.HistoryEntry.What;
import org.parley.core.people.WorkState;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.AnnotationDocumentListener;
import org.parley.editor.DocumentChange;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.documents.Documents;

/**
 * Writes into the history of a document what changed whenever it is saved, and says that somebody works on it. One for
 * all windows; for the UI thread.
 */
public final class WorkTracker implements AnnotationDocumentListener {

    private final Map<AnnotationDocument, ChangeCount> counts = new WeakHashMap<>();

    /** Follows a document; nothing happens if it is followed. */
    public void track(AnnotationDocument document) {
        counts.computeIfAbsent(document, d -> new ChangeCount(d.annotations().size()));
        document.addListener(this);
    }

    @Override
    public void documentChanged(AnnotationDocument document, DocumentChange change) {
        ChangeCount count = counts.computeIfAbsent(document, d -> new ChangeCount(d.annotations().size()));
        switch (change.kind()) {
        case EDITED -> count.edited(change, document.annotations().size());
        case CAS_REPLACED -> count.replaced(document.annotations().size());
        case SAVE_STATE -> {
            if (!document.isDirty()) { // saved, which is counted before this runs; or undone or read again
                PlatformUI.getWorkbench().getDisplay().asyncExec(count::reset);
            }
        }
        }
    }

    @Override
    public void documentSaved(AnnotationDocument document) {
        ChangeCount count = counts.get(document);
        OpenCorpora corpora = Documents.corpora();
        corpora.in(document.corpus().folder()).flatMap(c -> c.document(document.name())).ifPresent(entry -> {
            HistoryEntry done = new HistoryEntry(Instant.now(), document.annotator(), What.SAVED, count.added(),
                    count.changed(), count.removed(), ""); //$NON-NLS-1$
            write(corpora, entry, done);
        });
    }

    private static void write(OpenCorpora corpora, DocumentEntry entry, HistoryEntry done) {
        new WriteJob(entry.name(), monitor -> {
            corpora.addHistory(entry, done);
            WorkState before = entry.states().getOrDefault(done.who(), WorkState.NEW);
            if (before.afterWork() != before) {
                corpora.setState(entry, done.who(), before.afterWork());
            }
        }).schedule();
    }
}
