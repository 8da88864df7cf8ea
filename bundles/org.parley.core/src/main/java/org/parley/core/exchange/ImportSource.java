package org.parley.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that an importer reads. Closed by nobody: it holds nothing open. */
public interface ImportSource {

    /** Name of the file without folders, for names of documents, such as {@code Ceasefire.ann}. */
    String fileName();

    /** Where it is, for messages. */
    String place();

    /** Size in bytes, or -1 if it is not known. */
    long size();

    /**
     * Opens it anew.
     *
     * @return buffered; to be closed by the caller
     * @throws IOException
     *             if it cannot be read, or is larger than the limit of this import
     */
    InputStream open() throws IOException;

    /**
     * A file beside it or in a folder beside it, such as the text that an annotation file belongs to.
     *
     * @param path
     *            with {@code /} between folders; one that climbs out of the import is never there
     * @return empty if there is none
     */
    Optional<ImportSource> sibling(String path);
}
