package org.parley.core.exchange;

import java.io.Closeable;
import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * One export on its way, made by {@link Exporter#start}. Documents come one after another, then {@link #finish}; where the
 * export ends early, only {@link #close}. Called from any one thread at a time.
 */
public interface ExportRun extends Closeable {

    /**
     * Takes the next document. Keeps no CAS: a corpus of any size goes through the same memory.
     *
     * <p>
     * A document is written whole or not at all. Files that are begun in this call belong to the document: if the call
     * throws an IOException, they are thrown away, the document is named as failed, and the next one comes. Files that
     * documents share are begun in {@link Exporter#start}, and a document's part goes into them only when it is complete:
     * what is written there stays.
     *
     * @throws IOException
     *             if writing fails, or the document cannot be told in this format; every other exception ends the export
     */
    void add(ExportedDocument document, IProgressMonitor monitor) throws IOException;

    /**
     * Writes what stands once for all documents, such as a type system or a table of contents.
     *
     * @throws IOException
     *             if writing fails
     */
    void finish(IProgressMonitor monitor) throws IOException;

    /** Lets go of what is open; written files are thrown away by the caller if {@link #finish} did not end well. */
    @Override
    default void close() throws IOException {
        // most exporters hold nothing open
    }
}
