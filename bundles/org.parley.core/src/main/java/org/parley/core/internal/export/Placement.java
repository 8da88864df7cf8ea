package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where the files of an export go when all are there: a folder, or one archive. */
public interface Placement {

    /** A folder on the same disk as the target, where files can wait; it need not exist. */
    Path stagingFolder() throws IOException;

    /**
     * Puts the files in place.
     *
     * @param stage
     *            the staging folder, which holds them in {@link Staging#FILES} and what else is needed for a while
     * @param paths
     *            with {@code /} between folders, in the order in which they were made
     * @throws IOException
     *             if that failed; the target is as it was
     */
    void commit(Path stage, List<String> paths) throws IOException;

    /** Where a file will be, for people; inside of an archive, as if that were a folder. */
    Path place(String path);

    /** The one file that holds all others, or null if each is a file of its own. */
    Path container();
}
