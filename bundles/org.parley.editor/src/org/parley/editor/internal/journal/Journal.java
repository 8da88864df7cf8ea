package org.parley.editor.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.AnnotationDocumentListener;
import org.parley.editor.DocumentChange;
import org.parley.editor.DocumentContent;
import org.parley.editor.Edits;
import org.parley.editor.ReplaceCasOperation;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.journal.JournalFile.Header;
import org.parley.editor.internal.model.Layers;
import org.parley.editor.internal.operations.Change;

/** Writes down what happens to one document, and brings back what a crash left. For the UI thread. */
public final class Journal {

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final IOperationHistoryListener historyListener = this::historyChanged;
    private final AnnotationDocumentListener documentListener = new AnnotationDocumentListener() {

        @Override
        public void documentChanged(AnnotationDocument changed, DocumentChange change) {
            Journal.this.documentChanged(change);
        }

        @Override
        public void documentSaving(AnnotationDocument saved, String stamp) {
            saving = true; // first: an edit that comes now is recorded after that, or keeps the file from being replaced
            writer.appendNow(Step.saved(stamp));
        }
    };
    private final AnnotationDocument document;
    private final JournalWriter writer;
    private final List<Step> left;
    private final Consumer<Journal> started;
    private final Consumer<Journal> stopped;
    private Numbering numbers;
    private String base;
    private final Map<Integer, Content> done = new LinkedHashMap<>();
    private boolean restoring;
    private boolean replaced;
    /** Whether the file may be another one than the records are about. */
    private volatile boolean saving;
    private boolean ended;

    /**
     * A journal.
     *
     * @param left
     *            what a crash left of the file as it is now; empty if nothing
     * @param started
     *            told when it begins to write
     * @param stopped
     *            told when it ends
     */
    Journal(AnnotationDocument document, JournalWriter writer, List<Step> left, Consumer<Journal> started,
            Consumer<Journal> stopped) {
        this.started = started;
        this.stopped = stopped;
        this.document = document;
        this.writer = writer;
        this.left = List.copyOf(left);
        this.base = document.stamp();
    }

    /**
     * Begins to write, and brings back what a crash left as one operation that can be undone. Nothing happens if it was
     * ended: the document was found to be open already.
     *
     * @throws CoreException
     *             if the records cannot be read as changes of this document; it is as it was
     */
    public void start() throws CoreException {
        if (ended) {
            return;
        }
        history.addOperationHistoryListener(historyListener);
        document.addListener(documentListener);
        started.accept(this);
        if (left.isEmpty()) {
            writer.begin(header());
            return;
        }
        IUndoableOperation operation;
        try {
            operation = restore(Step.effective(left));
        } catch (IOException | IllegalArgumentException e) {
            writer.keepAside();
            writer.begin(header());
            throw JournalStatus.unreadable(document.name(), e);
        }
        restoring = true;
        document.run(operation);
        restoring = false;
    }

    AnnotationDocument document() {
        return document;
    }

    /** How many records a crash left. */
    public int left() {
        return left.size();
    }

    /** Ends it, because the document is closed: it was saved, or is not wanted. */
    public void stop() {
        ended = true;
        history.removeOperationHistoryListener(historyListener);
        document.removeListener(documentListener);
        stopped.accept(this);
        writer.discard();
    }

    /** Whether what was done since the document was read or saved can be done to another file as well. */
    boolean canMerge() {
        return !replaced && numbers != null && !done.isEmpty();
    }

    /** Does to a CAS that somebody else saved what was done here. What both changed is as it is here. */
    void mergeInto(CAS theirs) {
        List<AnnotationFS> annotations = shown(theirs);
        new Replay(theirs, numbers.among(annotations), done, true).changes().forEach(Change::apply);
    }

    private static List<AnnotationFS> shown(CAS cas) {
        Layers layers = new Layers(cas.getTypeSystem());
        List<AnnotationFS> annotations = new ArrayList<>();
        cas.getAnnotationIndex().forEach(a -> {
            if (layers.isShown(a.getType())) {
                annotations.add(a);
            }
        });
        return annotations;
    }

    private IUndoableOperation restore(List<Step> steps) throws CoreException, IOException {
        String label = NLS.bind(EditorMessages.operation_restore, left.size());
        if (steps.get(0).xmi() == null) {
            List<Change> changes = new Replay(document.cas(), document.annotations(), steps).changes();
            return Edits.restore(document, label, changes);
        }
        DocumentContent content;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(steps.get(0).xmi()))) {
            content = DocumentContent.read(in.readAllBytes(), document.corpus().factory(), document.name());
        }
        new Replay(content.cas(), shown(content.cas()), steps.subList(1, steps.size())).changes()
                .forEach(Change::apply);
        return new ReplaceCasOperation(document, content, label);
    }

    private void historyChanged(OperationHistoryEvent event) {
        boolean before = switch (event.getEventType()) {
        case OperationHistoryEvent.ABOUT_TO_EXECUTE, OperationHistoryEvent.ABOUT_TO_UNDO,
                OperationHistoryEvent.ABOUT_TO_REDO ->
            true;
        default -> false;
        };
        if (before && numbers == null && event.getOperation().hasContext(document.undoContext())) {
            numbers = new Numbering(document.annotations());
        }
    }

    private void documentChanged(DocumentChange change) {
        switch (change.kind()) {
        case EDITED -> {
            if (saving) {
                beginWhole();
            } else if (numbers != null) {
                List<Integer> removed = change.removed().stream().map(numbers::of).toList();
                List<Content> put = new ArrayList<>();
                change.added().forEach(a -> put.add(Contents.of(a, numbers)));
                change.changed().forEach(a -> put.add(Contents.of(a, numbers)));
                Step step = Step.of(removed, put, restoring);
                Replay.collect(done, List.of(step));
                writer.append(step);
            }
        }
        case CAS_REPLACED -> beginWhole();
        case SAVE_STATE -> {
            if (!base.equals(document.stamp())) {
                base = document.stamp();
                saving = false;
                numbers = null;
                replaced = document.isDirty();
                done.clear();
                writer.begin(header());
                if (replaced) { // such as merged with what another program saved
                    appendWhole();
                }
            }
        }
        }
    }

    /** What comes is about everything as it is now, whatever was read or saved before. */
    private void beginWhole() {
        saving = false;
        replaced = true;
        numbers = null;
        appendWhole();
    }

    /** Everything as it is now, read by the thread that writes; the next change waits until it was read. */
    private void appendWhole() {
        DocumentContent content = document.content();
        FutureTask<Step> reading = new FutureTask<>(() -> Step.of(zipped(content)));
        document.gate().waitFor(reading);
        writer.append(reading);
    }

    private static byte[] zipped(DocumentContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.bytes());
        } catch (IOException e) {
            throw new IllegalStateException(e); // no file is involved
        }
        return bytes.toByteArray();
    }

    private Header header() {
        return new Header(JournalFile.VERSION, document.file().toString(), base);
    }
}
