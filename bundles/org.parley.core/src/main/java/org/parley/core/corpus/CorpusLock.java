package org.parley.core.corpus;

/**
 * The right to write to a corpus, for as long as it is not closed. Locks of one process share the right: the corpus is
 * free for others when the last one is closed. Closing twice does no harm. Any thread.
 */
public final class CorpusLock implements AutoCloseable {

    private CorpusAccess access;

    CorpusLock(CorpusAccess access) {
        this.access = access;
    }

    @Override
    public void close() {
        CorpusAccess closing;
        synchronized (this) {
            closing = access;
            access = null;
        }
        if (closing != null) {
            closing.release();
        }
    }
}
