package org.parley.workbench.internal.corpora;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.corpus.Summaries;
import org.parley.core.people.WorkState;

/** An open corpus with the list of its documents as last read, and how far each is. Safe for use by several threads. */
public final class CorpusEntry {

    private final CorpusWork work = new CorpusWork();
    private final CorpusRecords records = new CorpusRecords();
    /** Null in a corpus that is read-only. */
    private final CorpusLock lock;
    private volatile Runnable accessChanged;
    private final ISchedulingRule rule = new OneAtATime();
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();
    /** Documents whose editors count them: the disk knows less. */
    private final Set<String> inEditors = ConcurrentHashMap.newKeySet();
    private volatile List<DocumentEntry> documents = List.of();
    private volatile Corpus corpus;

    CorpusEntry(Corpus corpus, CorpusLock lock) {
        this.corpus = corpus;
        this.lock = lock;
    }

    /** Has something run, on any thread, whenever {@link #readOnly()} may have changed, until the corpus is left. */
    void whenAccessChanges(Runnable listener) {
        accessChanged = listener;
        corpus.access().addListener(listener);
    }

    /** Leaves the corpus to other processes. */
    void leave() {
        corpus.access().removeListener(accessChanged);
        if (lock != null) {
            lock.close();
        }
    }

    /** Why nothing can be saved in this corpus; empty if it can. */
    public Optional<String> readOnly() {
        return corpus.access().readOnly().map(IStatus::getMessage);
    }

    /** The corpus on disk. */
    public Corpus corpus() {
        return corpus;
    }

    /** The name that people see. */
    public String name() {
        return corpus.name();
    }

    /** Its folder, absolute. */
    public Path folder() {
        return corpus.folder();
    }

    /** The documents as last read. */
    public List<DocumentEntry> documents() {
        return documents;
    }

    /** The document of this name, if there is one. */
    public Optional<DocumentEntry> document(String name) {
        return documents.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /** What jobs that write to this corpus take, so that no two do at once. */
    public ISchedulingRule rule() {
        return rule;
    }

    /** Suggestions that are open in all documents, as far as they are counted. */
    public int open() {
        return progress.values().stream().mapToInt(Progress::open).sum();
    }

    /** All who have annotations here, by name. */
    public Collection<String> people() {
        return work.people();
    }

    /** Takes a state that is about to be written; what it was. */
    public WorkState expect(String document, String person, WorkState state) {
        return work.expect(document, person, state);
    }

    CorpusWork work() {
        return work;
    }

    CorpusRecords records() {
        return records;
    }

    /** From now on with these types. */
    void use(Corpus newCorpus) {
        corpus = newCorpus;
    }

    Progress progress(String document) {
        return progress.getOrDefault(document, Progress.UNKNOWN);
    }

    /** Reads the list of documents from the disk. */
    void readDocuments() throws CoreException {
        List<DocumentEntry> found = corpus.documents().stream().map(n -> new DocumentEntry(this, n)).toList();
        work.read(corpus);
        records.forget();
        documents = found;
        progress.keySet().retainAll(found.stream().map(DocumentEntry::name).collect(Collectors.toSet()));
    }

    /** Counts one document anew, unless its editor does; whether it is another than before. */
    boolean count(String document, Summaries summaries) throws CoreException {
        if (inEditors.contains(document)) {
            return false;
        }
        Progress now = summaries.of(document).map(Progress::of).orElse(Progress.UNTOUCHED);
        return !now.equals(progress.put(document, now));
    }

    /** Takes what an editor counted; whether it is another than before. */
    boolean set(String document, Progress now) {
        inEditors.add(document);
        return !now.equals(progress.put(document, now));
    }

    /** From now on the disk counts again. */
    void leaveEditor(String document) {
        inEditors.remove(document);
    }

    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule other) {
            return other == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule other) {
            return other == this;
        }
    }
}
