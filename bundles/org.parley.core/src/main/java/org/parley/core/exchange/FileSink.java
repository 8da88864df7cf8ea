package org.parley.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the files of an export come into being. They reach their places, a folder or an archive, when the whole export is
 * done; until then nobody sees them.
 */
public interface FileSink {

    /**
     * Begins a file. Several may be open at a time, as the tables of a corpus are.
     *
     * @param path
     *            name of the file with its ending, below the export's folder; {@code /} between folders
     * @return receives the bytes; buffered, to be closed by whoever asked for it: an
     *         export that leaves a file open is ended and nothing is written
     * @throws IOException
     *             if the path is absolute, climbs out, holds what some file system cannot take ({@code CON},
     *             {@code a:b}), was given before (upper and lower case and forms of accents do not tell two apart), or the
     *             file cannot be made
     */
    OutputStream create(String path) throws IOException;
}
