package org.parley.workbench.internal.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.parley.core.State;
import org.parley.core.corpus.DocumentSummary;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.AnnotationDocumentListener;
import org.parley.editor.DocumentChange;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.Progress;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/**
 * Keeps the corpus list in step with the editors: while a document is open its suggestions are counted in the editor, and
 * once it is closed or saved, on the disk.
 */
public final class ProgressTracker implements IPartListener2, AnnotationDocumentListener {

    private static final int PAUSE_MS = 200;

    private final IWorkbenchWindow window;
    private final Consumer<AnnotationDocument> opened;
    private final Map<AnnotationDocument, DocumentEntry> tracked = new HashMap<>();
    private final Map<AnnotationDocument, Runnable> pending = new HashMap<>();

    private ProgressTracker(IWorkbenchWindow window, Consumer<AnnotationDocument> opened) {
        this.window = window;
        this.opened = opened;
    }

    /**
     * Follows the editors of a window for as long as it is open.
     *
     * @param opened
     *            is told of each document of the person who works here, once or more
     */
    public static void install(IWorkbenchWindow window, Consumer<AnnotationDocument> opened) {
        ProgressTracker tracker = new ProgressTracker(window, opened);
        window.getPartService().addPartListener(tracker);
        CorporaWatch.install(window.getShell(), tracker::trackAll); // editors of last time come before their corpora
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof DocumentEditor editor) {
            editor.whenOpen(document -> track(editor, document));
        }
    }

    private void trackAll() {
        if (window.getActivePage() != null) {
            for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
                if (reference.getEditor(false) instanceof DocumentEditor editor) {
                    editor.whenOpen(document -> track(editor, document));
                }
            }
        }
    }

    private void track(DocumentEditor editor, AnnotationDocument document) {
        if (!tracked.containsKey(document) && isMine(document.annotator())) {
            Documents.of(editor).ifPresent(entry -> {
                tracked.put(document, entry);
                document.addListener(this);
                opened.accept(document);
                count(document);
            });
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof DocumentEditor editor
                && editor.getEditorInput() instanceof DocumentEditorInput input && isMine(input.annotator())) {
            if (tracked.remove(editor.document()) != null) {
                editor.document().removeListener(this);
            }
            if (!isShownElsewhere(input)) {
                Documents.of(editor).ifPresent(Documents.corpora()::closed);
            }
        }
    }

    /** Whether another window shows the document: it is counted there. */
    private boolean isShownElsewhere(DocumentEditorInput input) {
        return Stream.of(window.getWorkbench().getWorkbenchWindows()).filter(w -> w != window)
                .flatMap(w -> Stream.of(w.getPages())).anyMatch(p -> p.findEditor(input) != null);
    }

    private static boolean isMine(String annotator) {
        return annotator.equals(WorkbenchPreferences.annotator());
    }

    @Override
    public void documentChanged(AnnotationDocument document, DocumentChange change) {
        if (!pending.containsKey(document)) {
            Runnable count = () -> {
                pending.remove(document);
                count(document);
            };
            pending.put(document, count);
            window.getShell().getDisplay().timerExec(PAUSE_MS, count);
        }
    }

    private void count(AnnotationDocument document) {
        DocumentEntry entry = tracked.get(document);
        if (entry != null) {
            Documents.corpora().setProgress(entry, Progress.of(summary(document)));
        }
    }

    private static DocumentSummary summary(AnnotationDocument document) {
        int[] byState = new int[State.values().length];
        for (AnnotationFS annotation : document.annotations()) {
            if (State.isCarriedBy(annotation)) {
                byState[State.of(annotation).ordinal()]++;
            }
        }
        return new DocumentSummary(byState[State.SUGGESTED.ordinal()], byState[State.ACCEPTED.ordinal()],
                byState[State.REJECTED.ordinal()]);
    }
}
