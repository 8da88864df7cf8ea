package org.parley.editor;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SafeRunner;
import org.parley.core.corpus.Corpus;
import org.parley.core.layers.OwnTagSets;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorStatus;
import org.parley.editor.internal.model.AnnotationList;
import org.parley.editor.internal.model.ChangeGate;
import org.parley.editor.internal.model.DocumentFile;
import org.parley.editor.internal.model.Layers;
import org.parley.editor.internal.model.LinkIndex;
import org.parley.editor.internal.model.UndoHistory;

/**
 * One open document: its CAS, what changed in it since it was saved, and the way to change it. Every change goes through
 * {@link #execute} and can be undone; the text never changes.
 *
 * <p>
 * For the UI thread only. A job that needs the annotations takes a {@link #copy} there and brings its result back with
 * a {@link ReplaceCasOperation}.
 */
public final class AnnotationDocument {

    private final Corpus corpus;
    private final String name;
    private final String annotator;
    private final UndoHistory history;
    private final List<AnnotationDocumentListener> listeners = new CopyOnWriteArrayList<>();
    private final DocumentFile file;
    private DocumentContent content;
    private Layers layers;
    private AnnotationList annotations;
    /** Made when it is needed first. */
    private LinkIndex links;
    private long revision;
    private final ChangeGate gate = new ChangeGate();

    /**
     * A document over a CAS that nobody else changes.
     *
     * @param corpus
     *            where it is saved
     * @param name
     *            name of the document without ending
     * @param annotator
     *            who annotates; becomes the origin of what is made or changed
     */
    public AnnotationDocument(Corpus corpus, String name, String annotator, CAS cas) {
        this(corpus, name, annotator, new DocumentContent(cas, Optional.empty()),
                new DocumentFile(corpus, name, annotator));
    }

    private AnnotationDocument(Corpus corpus, String name, String annotator, DocumentContent content,
            DocumentFile file) {
        this.corpus = Objects.requireNonNull(corpus);
        this.name = Objects.requireNonNull(name);
        this.annotator = Objects.requireNonNull(annotator);
        this.file = file;
        file.whenReplacing(stamp -> listeners.forEach(l -> SafeRunner.run(() -> l.documentSaving(this, stamp))));
        this.history = new UndoHistory(this, name, gate::touch, this::saveStateChanged);
        use(content);
    }

    /** Reads a document from its corpus. */
    public static AnnotationDocument open(Corpus corpus, String name, String annotator) throws CoreException {
        return open(corpus, name, annotator, new NullProgressMonitor());
    }

    /**
     * Reads a document from its corpus. May be called on any thread; what it returns belongs to the UI thread.
     *
     * @param monitor
     *            is told how far it is
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor is cancelled
     */
    public static AnnotationDocument open(Corpus corpus, String name, String annotator, IProgressMonitor monitor)
            throws CoreException {
        DocumentFile file = new DocumentFile(corpus, name, annotator);
        return new AnnotationDocument(corpus, name, annotator, DocumentContent.of(file.read(monitor)), file);
    }

    /** Where it is saved, whether or not the file exists. */
    public Path file() {
        return file.path();
    }

    /** Checksum of the file as it was read or saved last. */
    public String stamp() {
        return file.stamp();
    }

    /** Whether the file is another one than was read or saved last. Reads the file; may be called on any thread. */
    public boolean isChangedOutside() throws CoreException {
        return file.isChanged();
    }

    /** The corpus that it is in. */
    public Corpus corpus() {
        return corpus;
    }

    /** Name of the document without ending. */
    public String name() {
        return name;
    }

    /** Who annotates. */
    public String annotator() {
        return annotator;
    }

    /** The CAS as it is now; another one after a {@link ReplaceCasOperation}. To be read only. */
    public CAS cas() {
        return content.cas();
    }

    /** The CAS as it is now, with what belongs to it; likewise. */
    public DocumentContent content() {
        return content;
    }

    /** The text; empty if the CAS has none. */
    public String text() {
        return Objects.requireNonNullElse(cas().getDocumentText(), ""); //$NON-NLS-1$
    }

    /** The annotations that people see, in the order of the text: all but tokens, sentences and the document's data. */
    public List<AnnotationFS> annotations() {
        return annotations.all();
    }

    /** The annotations of {@link #annotations()} that share a character with a span or lie, empty, in it. */
    public List<AnnotationFS> annotations(int begin, int end) {
        return annotations.overlapping(begin, end);
    }

    /** Whether an annotation is one of {@link #annotations()} now. */
    public boolean contains(AnnotationFS annotation) {
        return annotations.contains(annotation);
    }

    /** Counts the changes; equal numbers mean equal annotations. */
    public long revision() {
        return revision;
    }

    /** The tag sets of the corpus's own layers, as they were when the document was opened. */
    public OwnTagSets tagSets() {
        return file.tagSets();
    }

    /** The context under which the workbench's undo history keeps the operations of this document. */
    public IUndoContext undoContext() {
        return history.context();
    }

    /** Whether it differs from what was saved. Undoing back to there makes it clean again. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /**
     * Saves it in its corpus; what was done before can still be undone.
     *
     * @throws CoreException
     *             if the file was changed by somebody else since it was read or saved, or cannot be written; the file is
     *             as it was
     */
    public void save() throws CoreException {
        if (isChangedOutside()) {
            throw EditorStatus.CHANGED_OUTSIDE.exception(null, name, file());
        }
        write(stamp()); // the corpus looks once more, while nobody else can write
    }

    /**
     * Takes what the file holds now, as an operation that can be undone; the document is saved then.
     *
     * @throws CoreException
     *             if the file cannot be read or is of another text; the document is as it was
     */
    public void reload() throws CoreException {
        String now = currentStamp();
        DocumentContent theirs = DocumentContent.of(corpus.loadKeeping(name, annotator, new NullProgressMonitor()));
        if (!isOfSameText(theirs.cas())) {
            throw EditorStatus.OTHER_TEXT.exception(null, name);
        }
        if (history.run(new ReplaceCasOperation(this, theirs, EditorMessages.operation_reload), null)) {
            history.saved();
            accepted(now);
        }
    }

    /** Whether a CAS is of the text of this document. */
    public boolean isOfSameText(CAS other) {
        return Objects.equals(cas().getDocumentText(), other.getDocumentText());
    }

    /** Checksum of the file as it is now. */
    public String currentStamp() throws CoreException {
        return file.current();
    }

    /** What the file holds is known and may be saved over. */
    public void accepted(String newStamp) {
        file.accept(newStamp);
        saveStateChanged();
    }

    /** Saves it, whatever the file holds now. */
    public void saveOver() throws CoreException {
        write(null);
    }

    private void write(String expected) throws CoreException {
        file.write(content, expected);
        history.saved();
        saved();
    }

    void saved() { // the file holds what it is now
        saveStateChanged();
        listeners.forEach(l -> SafeRunner.run(() -> l.documentSaved(this)));
    }

    /** For any thread: writes the file if it is not changed by others, and if this is the case when all is written. */
    boolean writeUnlessChanged(BooleanSupplier untouched) throws CoreException {
        return file.writeUnlessChanged(content, untouched);
    }

    /** What was done to it. */
    UndoHistory history() {
        return history;
    }

    /** What every change goes through. */
    public ChangeGate gate() {
        return gate;
    }

    /** Does something that can be undone; the document is as it was if it throws. */
    public void execute(IUndoableOperation operation) throws ExecutionException {
        history.execute(operation);
    }

    /** Does something that can be undone, and tells the user if it fails; says whether it was done. */
    public boolean run(IUndoableOperation operation) {
        return run(operation, null);
    }

    /** As {@link #run(IUndoableOperation)}; the info adapts to the shell for dialogs, or is null. */
    public boolean run(IUndoableOperation operation, IAdaptable info) {
        return EditorStatus.mayChange(corpus.access()) && history.run(operation, info);
    }

    /** Undoes the last operation; nothing happens if there is none. */
    public void undo() throws ExecutionException {
        history.undo();
    }

    /** Does the operation again that was undone last; nothing happens if there is none. */
    public void redo() throws ExecutionException {
        history.redo();
    }

    /** Adds a listener; nothing happens if it is there. */
    public void addListener(AnnotationDocumentListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Removes a listener. */
    public void removeListener(AnnotationDocumentListener listener) {
        listeners.remove(listener);
    }

    /** Lets go of the undo history. The document must not be used afterwards. */
    public void dispose() {
        history.dispose();
        listeners.clear();
    }

    /** Which types people see and how they are shown. */
    Layers layers() {
        return layers;
    }

    /** The annotations that refer to one, by a link or by a plain feature. */
    public Set<AnnotationFS> ownersOf(AnnotationFS target) {
        if (links == null) {
            links = new LinkIndex();
            links.putAll(annotations.all());
        }
        return links.ownersOf(target);
    }

    /** Takes another CAS. */
    void replace(DocumentContent newContent) {
        use(newContent);
        revision++;
        fire(DocumentChange.of(DocumentChange.Kind.CAS_REPLACED));
    }

    /**
     * The CAS was changed.
     *
     * @param moved
     *            those among the changed whose span is another one now
     */
    void changed(DocumentChange change, Collection<AnnotationFS> moved) {
        annotations.removeAll(change.removed());
        annotations.removeAll(moved);
        moved.stream().filter(a -> layers.isShown(a.getType())).forEach(annotations::add);
        change.added().stream().filter(a -> layers.isShown(a.getType())).forEach(annotations::add);
        if (links != null) {
            links.removeAll(change.removed());
            links.putAll(change.added());
            links.putAll(change.changed());
        }
        revision++;
        fire(change);
    }

    private void use(DocumentContent newContent) {
        content = newContent;
        layers = new Layers(cas().getTypeSystem());
        annotations = new AnnotationList();
        links = null;
        cas().getAnnotationIndex().forEach(a -> {
            if (layers.isShown(a.getType())) {
                annotations.add(a);
            }
        });
    }

    void saveStateChanged() {
        fire(DocumentChange.of(DocumentChange.Kind.SAVE_STATE));
    }

    private void fire(DocumentChange change) {
        // a listener that throws must neither break the operation nor keep the others from hearing of it
        listeners.forEach(l -> SafeRunner.run(() -> l.documentChanged(this, change)));
    }
}
