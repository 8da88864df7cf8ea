package org.parley.core.internal.imports;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.parley.core.exchange.ImportSource;

/** Files below one root: those of a folder, or of an archive. No file outside of it can be reached through it. */
interface InputTree extends AutoCloseable {

    /** A file of the tree. */
    interface Entry extends ImportSource {

        /** The folders above it below the root, with {@code /} between; empty at the root. */
        String folder();

        /** Its path below the root, with {@code /} between folders. */
        default String path() {
            return folder().isEmpty() ? fileName() : folder() + '/' + fileName();
        }
    }

    /** All files but hidden ones, sorted. */
    List<Entry> entries() throws IOException;

    /** The file with this path below the root. */
    Optional<Entry> entry(String path);

    @Override
    void close();

    /**
     * The path of what is said to be beside a file.
     *
     * @return empty if it leads out of the tree
     */
    static Optional<String> resolve(String folder, String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) { //$NON-NLS-1$
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        if (!folder.isEmpty()) {
            parts.addAll(List.of(folder.split("/"))); //$NON-NLS-1$
        }
        for (String part : path.split("/", -1)) { //$NON-NLS-1$
            if ("..".equals(part)) { //$NON-NLS-1$
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (part.isEmpty()) {
                return Optional.empty();
            } else if (!".".equals(part)) { //$NON-NLS-1$
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts)); //$NON-NLS-1$
    }
}
