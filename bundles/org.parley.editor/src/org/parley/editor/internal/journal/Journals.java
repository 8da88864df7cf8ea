package org.parley.editor.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IStatus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.internal.model.Checksums;

/** The journals of all open documents, in one folder, written by one thread. Safe for use by several threads. */
public final class Journals {

    private final Map<AnnotationDocument, Journal> started = new ConcurrentHashMap<>();
    private final Path folder;
    private final Consumer<IStatus> problems;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(r -> {
        Thread made = new Thread(r, "Parley journal"); //$NON-NLS-1$
        made.setDaemon(true);
        return made;
    });

    /**
     * Journals.
     *
     * @param folder
     *            made where it is missing
     * @param problems
     *            told what a person must know, on any thread
     */
    public Journals(Path folder, Consumer<IStatus> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The journal of a document that was just read; it must be started then. Null if there can be none, which is reported:
     * the disk cannot be written to, or another program has the same document open.
     */
    public Journal open(AnnotationDocument document) {
        Path path = folder.resolve(Checksums.of(document.file().toString()).substring(0, 32) + JournalFile.ENDING);
        try {
            Files.createDirectories(folder);
            JournalFile file = JournalFile.open(path);
            if (file == null) {
                problems.accept(JournalStatus.inUse(document.name()));
                return null;
            }
            JournalWriter writer = new JournalWriter(path, file, thread,
                    e -> problems.accept(JournalStatus.notWritten(document.name(), e)));
            return new Journal(document, writer, left(document, path, file),
                    j -> started.put(j.document(), j), j -> started.remove(j.document()));
        } catch (IOException e) {
            problems.accept(JournalStatus.notWritten(document.name(), e));
            return null;
        }
    }

    /** Whether {@link #merge} can do anything. */
    public boolean canMerge(AnnotationDocument document) {
        Journal journal = started.get(document);
        return journal != null && journal.canMerge();
    }

    /**
     * Does to another CAS of a document what was done here since the document was read or saved.
     *
     * @return whether that could be done
     */
    public boolean merge(AnnotationDocument document, CAS theirs) {
        if (!canMerge(document)) {
            return false;
        }
        started.get(document).mergeInto(theirs);
        return true;
    }

    private List<Step> left(AnnotationDocument document, Path path, JournalFile file) throws IOException {
        JournalFile.Read read = file.read();
        if (read.isEmpty()) {
            return List.of();
        }
        List<Step> left = read.since(document.stamp());
        if (left == null) {
            problems.accept(JournalStatus.keptAside(document.name(), JournalFile.keepAside(path)));
            return List.of();
        }
        return left;
    }

    /** Waits until everything is on the disk, and ends the thread. */
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
