package org.parley.workbench.internal.corpora;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.parley.core.Contributions;
import org.parley.core.Corpus;
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

    /** Opens a corpus or finds it among the open ones, and has its documents counted. Reads files. */
    public CorpusEntry open(Path folder) throws CoreException {
        Optional<CorpusEntry> open = in(folder);
        return open.isPresent() ? open.get()
                : add(Corpus.open(absolute(folder), contributions.casFactory()));
    }

    /** Makes a corpus and opens it. Writes files. */
    public CorpusEntry create(Path folder, String name, String language) throws CoreException {
        return add(Corpus.create(absolute(folder), name, language, contributions.casFactory()));
    }

    private CorpusEntry add(Corpus corpus) throws CoreException {
        CorpusEntry entry = new CorpusEntry(corpus);
        entry.readDocuments();
        synchronized (entries) {
            Optional<CorpusEntry> other = in(corpus.folder());
            if (other.isPresent()) {
                return other.get();
            }
            entries.add(entry);
        }
        remember();
        tell(CorpusListener::corporaChanged);
        count(entry);
        return entry;
    }

    /** Closes a corpus. Its files stay. */
    public void close(CorpusEntry corpus) {
        if (entries.remove(corpus)) {
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
