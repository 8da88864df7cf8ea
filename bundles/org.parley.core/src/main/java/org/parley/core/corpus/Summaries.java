package org.parley.core.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.internal.StateCounter;
import org.parley.core.internal.corpus.CorpusFolder;
import org.parley.core.internal.corpus.SummaryStore;
import org.parley.core.internal.corpus.SummaryStore.Counted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the annotations of one person by state, document by document. A file that has not changed since it was counted
 * last, at whatever start, is not opened. Holds what is remembered of all documents until it is closed. Used by one thread
 * at a time.
 */
public final class Summaries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Summaries.class);
    private static final int BUFFER = 1 << 16;

    private final CorpusFolder files;
    private final String annotator;
    private final CorpusAccess access;
    private final SummaryStore store;
    private final Map<String, Counted> known;
    private boolean changed;

    Summaries(CorpusFolder files, String annotator, CorpusAccess access) throws CoreException {
        this.files = files;
        this.annotator = annotator;
        this.access = access;
        this.store = new SummaryStore(files.root(), annotator);
        try {
            this.known = new HashMap<>(store.read());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, files.root(), CoreStatus.reason(e));
        }
    }

    /**
     * The counts of a document.
     *
     * @return empty if there are no annotations of it
     */
    public Optional<DocumentSummary> of(String document) throws CoreException {
        Path file = files.annotations(document, annotator);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            changed |= known.remove(document) != null;
            return Optional.empty();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
        Counted counted = known.get(document);
        if (counted != null && counted.isOf(attributes)) {
            return Optional.of(counted.summary());
        }
        Optional<DocumentSummary> now = count(file);
        now.ifPresent(s -> {
            known.put(document, new Counted(SummaryStore.timeOf(attributes), attributes.size(), s));
            changed = true;
        });
        return now;
    }

    static Optional<DocumentSummary> count(Path file) throws CoreException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return Optional.of(StateCounter.count(in, file.toString()));
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** Remembers what was counted, if this process has the corpus. */
    @Override
    public void close() {
        if (changed && access.isHeld()) {
            try {
                store.write(known);
                changed = false;
            } catch (IOException e) { // it is counted anew next time
                LOG.info(CoreStatus.CANNOT_WRITE.message(files.root(), CoreStatus.reason(e)), e);
            }
        }
    }
}
