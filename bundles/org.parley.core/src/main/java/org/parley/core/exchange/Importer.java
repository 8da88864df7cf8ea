package org.parley.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.CasFactory;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;

/**
 * Contributes a format to read: an OSGi service or an entry in {@code META-INF/services}.
 *
 * <p>
 * Instances may be called from any one thread at a time.
 */
public interface Importer {

    /** Identifies the format on the command line, such as {@code text}. */
    String id();

    /** What people see. */
    String label();

    /** Endings of the files that it reads, in lower case, without the dot. */
    Set<String> fileExtensions();

    /**
     * Whether a file with one of its endings looks like this format, for endings that several formats share. Looks at the
     * beginning of the file only, or at names in an archive.
     *
     * @throws IOException
     *             if the file cannot be read
     */
    default boolean accepts(ImportSource source) throws IOException {
        return true;
    }

    /** The settings that {@link #read} understands. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * What a file proposes for options where any text goes, such as the names of its columns. Looks at its beginning only.
     *
     * @param options
     *            value by option id, as chosen so far
     * @return values by option id; empty if it proposes none
     * @throws IOException
     *             if the file cannot be read so far
     */
    default Map<String, List<String>> proposals(ImportSource source, Map<String, String> options) throws IOException {
        return Map.of();
    }

    /**
     * Reads one document.
     *
     * @param in
     *            the file's bytes; left open
     * @param fileName
     *            name of the file for messages
     * @param cas
     *            an empty CAS, which receives the text (through {@link CasFactory#setDocument}) and annotations
     * @param options
     *            value by option id; where one is absent, its default counts
     * @return what was changed or dropped on the way in; empty if nothing was
     * @throws CoreException
     *             if the file cannot be taken; the message names the file, the place and the reason
     * @throws IOException
     *             if reading fails
     */
    List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options, IProgressMonitor monitor)
            throws CoreException, IOException;

    /**
     * Reads all documents of a file. Formats with one document in a file leave this as it is; those with several, or with
     * files beside, such as archives and tables, read them here.
     *
     * @throws CoreException
     *             if the file cannot be taken; the message names the file, the place and the reason
     * @throws IOException
     *             if reading fails
     */
    default void readAll(ImportSource source, ImportSink sink, Map<String, String> options, IProgressMonitor monitor)
            throws CoreException, IOException {
        CAS cas = sink.newCas();
        try (InputStream in = source.open()) {
            List<Problem> problems = read(in, source.place(), cas, options, monitor);
            sink.add(new ImportedDocument(source.fileName(), "", cas, DocumentInfo.NONE, problems)); //$NON-NLS-1$
        }
    }
}
