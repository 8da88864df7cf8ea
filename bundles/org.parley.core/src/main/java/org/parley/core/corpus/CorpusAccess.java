package org.parley.core.corpus;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.AtomicFiles;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;
import org.parley.core.internal.CorpusFile;
import org.parley.core.internal.corpus.Ownership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may write to a corpus. One process at a time does: whoever opens a corpus for long takes a {@link #lock()}, and each
 * save takes one for its moment. Reading needs none. A process that ends in whatever way leaves the corpus free; one that
 * another {@linkplain #takeOver() took over} from cannot write any more, not even once.
 *
 * <p>
 * All {@link Corpus} objects of one folder in this process share one access. Safe for use by several threads.
 */
public final class CorpusAccess {

    /** How long a lock waits for another process that only saves a file. */
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final long POLL_MILLIS = 25;
    private static final Logger LOG = LoggerFactory.getLogger(CorpusAccess.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);

    /** A lock of the operating system belongs to the process, and so does the list of those that there are. */
    private static final Map<Path, WeakReference<CorpusAccess>> OF_THIS_PROCESS = new HashMap<>();

    private final Path folder;
    private final Ownership ownership;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int locks;
    private volatile IStatus readOnly;
    private volatile VersionPolicy versions = VersionPolicy.DEFAULT;

    private CorpusAccess(Path folder) {
        this.folder = folder;
        this.ownership = new Ownership(folder);
    }

    /** The access to the corpus in this folder. */
    static CorpusAccess of(Path folder) throws CoreException {
        Path real;
        try {
            real = folder.toRealPath();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, folder, CoreStatus.reason(e));
        }
        synchronized (OF_THIS_PROCESS) {
            OF_THIS_PROCESS.values().removeIf(r -> r.get() == null);
            WeakReference<CorpusAccess> known = OF_THIS_PROCESS.get(real);
            CorpusAccess access = known == null ? null : known.get();
            if (access == null) {
                access = new CorpusAccess(real);
                OF_THIS_PROCESS.put(real, new WeakReference<>(access));
            }
            return access;
        }
    }

    /** The other process that may write to the corpus now; empty if there is none. Reads files. */
    public synchronized Optional<CorpusHolder> other() throws CoreException {
        try {
            return ownership.other();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, folder, CoreStatus.reason(e));
        }
    }

    /** Locks the corpus for this process; waits only for one that saves a file at this moment. */
    public CorpusLock lock() throws CoreException {
        return lock(MOMENT);
    }

    /**
     * Locks the corpus for this process. Removes what processes left behind that died while they wrote.
     *
     * @param patience
     *            how long to wait for another process
     * @throws CoreException
     *             if another process has it open (CORPUS_IN_USE, which names it), if it is open read-only here, or the
     *             folder cannot be written to
     */
    public CorpusLock lock(Duration patience) throws CoreException {
        return lock(patience, true);
    }

    private CorpusLock lock(Duration patience, boolean clean) throws CoreException {
        await(patience, () -> tryLock(false, clean));
        return new CorpusLock(this);
    }

    /**
     * Waits until no other process may write to the corpus. Reads only; another may come right after.
     *
     * @param patience
     *            how long to wait
     * @throws CoreException
     *             if another process has it open for longer (CORPUS_IN_USE, which names it)
     */
    public void await(Duration patience) throws CoreException {
        await(patience, this::other);
    }

    /** Says who is in the way; empty if nobody is. */
    @FunctionalInterface
    private interface Attempt {
        Optional<CorpusHolder> run() throws CoreException;
    }

    private void await(Duration patience, Attempt attempt) throws CoreException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Optional<CorpusHolder> other = attempt.run(); other.isPresent(); other = attempt.run()) {
            if (System.nanoTime() >= deadline) {
                throw CoreStatus.CORPUS_IN_USE.exception(null, folder, other.get().user(), other.get().host(),
                        since(other.get()));
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw CoreStatus.CANNOT_WRITE.exception(e, folder, CoreStatus.reason(e));
            }
        }
    }

    /**
     * Locks the corpus for this process, whoever has it open: that process cannot save any more and says so. Ends
     * {@link #readOnly(IStatus)}.
     *
     * @throws CoreException
     *             if the folder cannot be written to, or is of a newer version of Parley
     */
    public synchronized CorpusLock takeOver() throws CoreException {
        if (!isNewer()) {
            readOnly(null);
        }
        tryLock(true, true);
        return new CorpusLock(this);
    }

    private synchronized Optional<CorpusHolder> tryLock(boolean insist, boolean clean) throws CoreException {
        checkWritable();
        try {
            if (!ownership.isHeld() || insist) {
                Optional<CorpusHolder> other = ownership.take(insist, clean ? versions : null);
                if (other.isPresent()) {
                    return other;
                }
            }
            locks++;
            return Optional.empty();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, folder, CoreStatus.reason(e));
        }
    }

    synchronized void release() {
        locks--;
        if (locks == 0) {
            try {
                ownership.leave();
            } catch (IOException e) { // whoever comes next finds that this process is gone
                LOG.warn(CoreStatus.CANNOT_WRITE.message(folder, CoreStatus.reason(e)), e);
            }
        }
    }

    /**
     * From now on nothing is saved in this corpus, until it is {@linkplain #takeOver() taken over}.
     *
     * @param reason
     *            why, in words for the person; null if it can be saved again
     */
    public void readOnly(IStatus reason) {
        readOnly = reason;
        listeners.forEach(Runnable::run);
    }

    /** Has something run, on any thread and at once, whenever {@link #readOnly()} may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The corpus was read: nothing of a newer version may be written. */
    void opened(Path file, CorpusFile settings) {
        if (settings.isNewer()) {
            readOnly(CoreStatus.NEWER_CORPUS.warning(null, settings.format(), file));
        } else if (isNewer()) { // the file is another one now
            readOnly(null);
        }
    }

    private boolean isNewer() {
        IStatus reason = readOnly;
        return reason != null && reason.getCode() == CoreStatus.NEWER_CORPUS.code();
    }

    /** Why nothing can be saved; empty if it can, as far as is known without looking at the disk. */
    public Optional<IStatus> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    /** Whether this process has a lock and may write, as far as is known without looking at the disk. */
    public synchronized boolean isHeld() {
        return ownership.isHeld() && readOnly == null;
    }

    /** Fails if the corpus is read-only. */
    public void checkWritable() throws CoreException {
        IStatus reason = readOnly;
        if (reason != null) {
            throw CoreStatus.CORPUS_READ_ONLY.exception(null, folder, reason.getMessage());
        }
    }

    /** Looks whether another process has taken the corpus over, and is read-only then. Reads files. */
    public synchronized boolean isLost() throws CoreException {
        if (ownership.isHeld() && readOnly == null) {
            other().ifPresent(this::lost);
        }
        return readOnly != null;
    }

    private CoreException lost(CorpusHolder by) {
        CoreException e = CoreStatus.TAKEN_OVER.exception(null, folder, by.user(), by.host(), since(by));
        readOnly(e.getStatus());
        return e;
    }

    /**
     * Writes a file of the corpus whole or not at all, with {@link AtomicFiles}, while no other process does. Its folder is
     * made where it is missing.
     *
     * @param before
     *            done when the content is on the disk, just before it takes its place; whatever it throws keeps the old file
     * @return whether the file changed
     * @throws CoreException
     *             if it cannot be written; the old file is as it was
     */
    public boolean write(Path file, ContentWriter content, Before before) throws CoreException {
        CorpusLock moment = lock(MOMENT, false);
        try {
            AtomicFiles.makeFolder(file.toAbsolutePath().getParent());
            return AtomicFiles.write(file, content, (temporary, place) -> replace(temporary, place, before));
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, file, CoreStatus.reason(e));
        } finally {
            moment.close();
        }
    }

    /** Writes a file of the corpus; see {@link #write(Path, ContentWriter, Before)}. */
    public boolean write(Path file, ContentWriter content) throws CoreException {
        return write(file, content, place -> {
        });
    }

    /** Removes a file of the corpus if it is there. */
    public void remove(Path file) throws CoreException {
        CorpusLock moment = lock(MOMENT, false);
        try {
            guard(() -> AtomicFiles.remove(file));
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, file, CoreStatus.reason(e));
        } finally {
            moment.close();
        }
    }

    /** What is done just before a file takes its place. */
    @FunctionalInterface
    public interface Before {

        /**
         * Does it, while no other process writes to the corpus.
         *
         * @param place
         *            the file that is replaced, if it exists
         */
        void replace(Path place) throws IOException, CoreException;
    }

    private void replace(Path temporary, Path place, Before before) throws IOException, CoreException {
        guard(() -> {
            before.replace(place);
            AtomicFiles.move(temporary, place);
        });
    }

    private synchronized void guard(Ownership.Work<CoreException> work) throws IOException, CoreException {
        Optional<CorpusHolder> taken = ownership.guard(work);
        if (taken.isPresent()) {
            throw lost(taken.get());
        }
    }

    /** How long what a save replaces is kept. */
    public VersionPolicy versions() {
        return versions;
    }

    /** Says how long what a save replaces is kept, from now on and for all that is open of this corpus in this process. */
    public void keepVersions(VersionPolicy policy) {
        versions = policy;
    }

    private static String since(CorpusHolder holder) {
        return TIME.format(holder.since().atZone(ZoneId.systemDefault()));
    }
}
