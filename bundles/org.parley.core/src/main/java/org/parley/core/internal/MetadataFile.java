package org.parley.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportSource;

/**
 * NAME.metadata.json beside an exported document: what is known of it beside its text, for formats that cannot tell. An import
 * takes it in again.
 */
public final class MetadataFile {

    /** What the name ends with. */
    public static final String ENDING = ".metadata.json"; //$NON-NLS-1$

    private MetadataFile() {
    }

    /** Writes it. */
    public static void write(DocumentInfo info, OutputStream out) throws CoreException, IOException {
        DocumentInfoFile file = DocumentInfoFile.empty();
        file.set(info);
        file.writeTo(out);
    }

    /**
     * Reads the one beside a file.
     *
     * @param stem
     *            name of the file without its ending
     * @return empty if there is none
     * @throws CoreException
     *             if it cannot be read; the message names it and the place
     */
    public static Optional<DocumentInfo> beside(ImportSource source, String stem) throws CoreException {
        Optional<ImportSource> file = source.sibling(stem + ENDING);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = file.get().open()) {
            return Optional.of(DocumentInfoFile.read(in, file.get().place()).info());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file.get().place(), CoreStatus.reason(e));
        }
    }
}
