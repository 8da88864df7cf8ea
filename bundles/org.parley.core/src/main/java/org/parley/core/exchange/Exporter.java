package org.parley.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.ContentWriter;
import org.parley.core.Problem;
import org.parley.core.internal.export.DocumentFiles;

/**
 * Contributes a format to write: an OSGi service or an entry in {@code META-INF/services}. Workbench and command line run
 * it through {@link ExportOperation}, which takes care of files: an exporter only writes to streams.
 *
 * <p>
 * Instances may be called from any one thread at a time. An exporter never changes the CAS.
 */
public interface Exporter {

    /** Identifies the format on the command line, such as {@code xmi}. */
    String id();

    /** What people see. */
    String label();

    /** Ending of the files, without the dot. */
    String fileExtension();

    /** The settings that {@link #export} understands. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Whether the files hold title, date, source, address and the free fields of a document. Where they do not, these are
     * written beside, as {@code NAME.metadata.json}, and an import of the folder takes them in again.
     */
    default boolean keepsMetadata() {
        return false;
    }

    /**
     * Says before anything is written what the format or its usual readers cannot take.
     *
     * @return the problems in order of their offsets; empty if there are none
     */
    List<Problem> preflight(CAS cas, Map<String, String> options);

    /**
     * Writes one document. Where {@link #start} is overridden, the file that the document alone would get.
     *
     * @param out
     *            receives the bytes; left open
     * @param options
     *            value by option id; where one is absent, its default counts
     * @throws IOException
     *             if writing fails or the CAS cannot be told in this format
     */
    void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor) throws IOException;

    /**
     * Files that stand once beside all documents, such as a type system.
     *
     * @param types
     *            all types that the exported documents may use
     * @return writers by file name; empty if there are none
     */
    default Map<String, ContentWriter> companions(TypeSystemDescription types, Map<String, String> options) {
        return Map.of();
    }

    /**
     * Begins an export. Formats with one file for each document leave this as it is; those whose documents share files,
     * such as tables or an archive, or have several each, return a run of their own, which begins shared files here.
     *
     * @param types
     *            all types that the exported documents may use, with their tag sets
     * @param files
     *            receives the files
     * @throws IOException
     *             if a file cannot be made
     */
    default ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files) throws IOException {
        return new DocumentFiles(this, types.description(), options, files);
    }
}
