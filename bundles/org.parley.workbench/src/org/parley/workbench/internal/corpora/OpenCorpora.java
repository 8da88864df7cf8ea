package org.parley.workbench.internal.corpora;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.parley.core.CoreStatus;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusAccess;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.people.HistoryEntry;
import org.parley.core.people.WorkState;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/**
 * The corpora that are open, remembered from one start to the next. Parts get it as a service of the workbench. Methods
 * that read files say so and belong in a job.
 */
@Component(service = OpenCorpora.class)
public final class OpenCorpora {

    private final List<CorpusEntry> entries = new CopyOnWriteArrayList<>();
    private final List<CorpusListener> listeners = new CopyOnWriteArrayList<>();

    @Reference
    private Contributions contributions;

    /** What is installed. */
    public Contributions contributions() {
        return contributions;
    }

    /** The open corpora in the order in which they were opened. */
    public List<CorpusEntry> all() {
        return List.copyOf(entries);
    }

    /** The open corpus in this folder. */
    public Optional<CorpusEntry> in(Path folder) {
        Path wanted = absolute(folder);
        return entries.stream().filter(e -> e.folder().equals(wanted)).findFirst();
    }

    /** Opens a corpus to be changed, or finds it among the open ones. Reads files. */
    public CorpusEntry open(Path folder) throws CoreException {
        return open(folder, Access.WRITE);
    }

    /**
     * Opens a corpus or finds it among the open ones, and has its documents counted. Where the folder cannot be written to
     * or is of a newer version, it is read-only and says so. Reads files.
     *
     * @throws CoreException
     *             CORPUS_IN_USE if another process has it; or if it cannot be read
     */
    public CorpusEntry open(Path folder, Access how) throws CoreException {
        Optional<CorpusEntry> open = in(folder);
        if (open.isPresent()) {
            return open.get();
        }
        Corpus corpus = Corpus.open(absolute(folder), contributions.casFactory());
        corpus.access().keepVersions(WorkbenchPreferences.versions());
        CorpusLock lock = lock(corpus, how);
        try {
            if (lock != null) {
                corpus.migrate();
            }
            return add(corpus, lock);
        } catch (CoreException e) {
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /** The right to write to a corpus; null if it is read-only. */
    private static CorpusLock lock(Corpus corpus, Access how) throws CoreException {
        CorpusAccess access = corpus.access();
        if (access.readOnly().filter(r -> r.getCode() == CoreStatus.NEWER_CORPUS.code()).isPresent()) {
            return null;
        }
        if (how == Access.READ_ONLY) {
            access.readOnly(CoreStatus.OPENED_READ_ONLY.warning(null, corpus.folder()));
            return null;
        }
        try {
            access.readOnly(null);
            return how == Access.TAKE_OVER ? access.takeOver() : access.lock();
        } catch (CoreException e) {
            if (e.getStatus().getCode() != CoreStatus.CANNOT_WRITE.code()) {
                throw e;
            }
            access.readOnly(e.getStatus()); // a disk that is only read, or somebody else's folder
            return null;
        }
    }

    /** Makes a corpus and opens it. Writes files. */
    public CorpusEntry create(Path folder, String name, String language) throws CoreException {
        Corpus corpus = Corpus.create(absolute(folder), name, language, contributions.casFactory());
        corpus.access().keepVersions(WorkbenchPreferences.versions());
        return add(corpus, corpus.access().lock());
    }

    /** Leaves the corpora to others. */
    @Deactivate
    void leave() {
        entries.forEach(CorpusEntry::leave);
    }

    private CorpusEntry add(Corpus corpus, CorpusLock lock) throws CoreException {
        CorpusEntry entry = new CorpusEntry(corpus, lock);
        entry.readDocuments();
        synchronized (entries) {
            Optional<CorpusEntry> other = in(corpus.folder());
            if (other.isPresent()) {
                entry.leave();
                return other.get();
            }
            entries.add(entry);
        }
        entry.whenAccessChanges(() -> progressChanged(entry, List.of()));
        remember();
        tell(CorpusListener::corporaChanged);
        count(entry);
        return entry;
    }

    /** Closes a corpus. Its files stay. */
    public void close(CorpusEntry corpus) {
        if (entries.remove(corpus)) {
            corpus.leave();
            remember();
            tell(CorpusListener::corporaChanged);
        }
    }

    private void remember() {
        WorkbenchPreferences.setCorpora(entries.stream().map(CorpusEntry::folder).toList());
    }

    /** Reads a corpus anew from the disk. Reads files. */
    public void refresh(CorpusEntry corpus) throws CoreException {
        corpus.readDocuments();
        tell(l -> l.documentsChanged(corpus));
        count(corpus);
    }

    /** Counts all documents of a corpus in the background. */
    public void count(CorpusEntry corpus) {
        new CountJob(this, corpus, corpus.documents()).schedule();
    }

    private void count(DocumentEntry document) {
        new CountJob(this, document.corpus(), List.of(document)).schedule();
    }

    /** Counts one document in the background, now that no editor has it open. */
    public void closed(DocumentEntry document) {
        document.corpus().leaveEditor(document.name());
        count(document);
    }

    /** Takes how far a document is that an editor has open; the disk does not count until it is {@link #closed}. */
    public void setProgress(DocumentEntry document, Progress progress) {
        if (document.corpus().set(document.name(), progress)) {
            progressChanged(document.corpus(), List.of(document));
        }
    }

    void progressChanged(CorpusEntry corpus, List<DocumentEntry> documents) {
        tell(l -> l.progressChanged(corpus, documents));
    }

    /**
     * Sets how far a person is with a document, and writes it into its history. Writes files.
     *
     * @return what the state was
     */
    public WorkState setState(DocumentEntry document, String person, WorkState state) throws CoreException {
        WorkState before = document.corpus().work().set(document.corpus().corpus(), document.name(), person, state);
        progressChanged(document.corpus(), List.of(document));
        return before;
    }

    /** Writes an entry into the history of a document. Writes files. */
    public void addHistory(DocumentEntry document, HistoryEntry entry) throws CoreException {
        document.corpus().work().add(document.corpus().corpus(), document.name(), entry);
        progressChanged(document.corpus(), List.of(document));
    }

    /** Reads what is known of the documents of a corpus beside their text, as far as that was not done. Reads files. */
    public void readRecords(CorpusEntry corpus, IProgressMonitor monitor) {
        List<DocumentEntry> unread = corpus.documents().stream().filter(d -> !corpus.records().isRead(d.name()))
                .toList();
        SubMonitor progress = SubMonitor.convert(monitor, unread.size());
        for (DocumentEntry document : unread) {
            progress.split(1);
            corpus.records().read(corpus.corpus(), document.name());
        }
        if (!unread.isEmpty()) {
            progressChanged(corpus, unread);
        }
    }

    /** Saves what is known of a document beside its text. Writes files. */
    public void saveRecord(DocumentEntry document, DocumentInfo info) throws CoreException {
        CorpusEntry corpus = document.corpus();
        corpus.corpus().saveInfo(document.name(), info);
        corpus.records().read(corpus.corpus(), document.name());
        progressChanged(corpus, List.of(document));
    }

    /** Uses a corpus with other types from now on. Documents that are open keep theirs: none may hold types that went. */
    public void replace(CorpusEntry corpus, Corpus newCorpus) {
        corpus.use(newCorpus);
        tell(l -> l.documentsChanged(corpus));
        count(corpus);
    }

    /** Adds a listener; it stays until it is removed. */
    public void addListener(CorpusListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(CorpusListener listener) {
        listeners.remove(listener);
    }

    private void tell(Consumer<CorpusListener> event) {
        listeners.forEach(event);
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
