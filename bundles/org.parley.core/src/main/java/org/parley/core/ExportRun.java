package org.parley.core;

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
     * @throws IOException
     *             if writing fails, or the document cannot be told in this format
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
