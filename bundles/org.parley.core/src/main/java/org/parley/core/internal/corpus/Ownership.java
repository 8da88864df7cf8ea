package org.parley.core.internal.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.parley.core.corpus.CorpusHolder;
import org.parley.core.corpus.VersionPolicy;

/**
 * Whether this process may write to a corpus. To be used by one thread at a time, and one for each corpus in a process.
 */
public final class Ownership {

    private final Path corpus;
    private final LockFolder folder;
    private CorpusHolder self;
    private Closeable held;

    /** Of the corpus in this folder; nothing is done yet. */
    public Ownership(Path corpus) {
        this.corpus = corpus;
        this.folder = new LockFolder(corpus);
    }

    /** Whether this process took the corpus and has not left it; another may have taken it over. */
    public boolean isHeld() {
        return held != null;
    }

    /** Who else may write now. Reads only. */
    public Optional<CorpusHolder> other() throws IOException {
        return folder.holder().filter(h -> !h.equals(self) && folder.isAlive(h));
    }

    /**
     * Takes the corpus.
     *
     * @param insist
     *            take it from whoever has it
     * @param versions
     *            for how long to keep versions; others go, and what processes left behind that were ended. Null leaves all
     * @return who has it, so that it was not taken; empty if it was
     * @throws IOException
     *             if the folder cannot be written to
     */
    public Optional<CorpusHolder> take(boolean insist, VersionPolicy versions) throws IOException {
        return folder.atGate(() -> {
            Optional<CorpusHolder> other = other();
            if (other.isPresent() && !insist) {
                return other;
            }
            if (held != null) {
                folder.leave(self, held);
                held = null;
            }
            CorpusHolder now = ThisProcess.holder();
            held = folder.hold(now);
            self = now;
            if (versions != null) {
                Leftovers.remove(corpus);
                new VersionStore(corpus).prune(versions);
            }
            return Optional.empty();
        });
    }

    /** Something to be done while no other process writes. */
    @FunctionalInterface
    public interface Work<E extends Exception> {

        /** Does it. */
        void run() throws IOException, E;
    }

    /**
     * Does something while no other process takes the corpus or writes to it, unless another has taken it.
     *
     * @return who has taken it, so that nothing was done; empty if it was
     */
    public <E extends Exception> Optional<CorpusHolder> guard(Work<E> work) throws IOException, E {
        return folder.atGate(() -> {
            Optional<CorpusHolder> holder = folder.holder();
            if (holder.isPresent() && !holder.get().equals(self)) {
                return holder;
            }
            work.run();
            return Optional.empty();
        });
    }

    /** Leaves the corpus to others. */
    public void leave() throws IOException {
        Closeable leaving = held;
        held = null;
        if (leaving != null) {
            try {
                folder.atGate(() -> {
                    folder.leave(self, leaving);
                    return null;
                });
            } finally {
                leaving.close();
            }
        }
    }
}
