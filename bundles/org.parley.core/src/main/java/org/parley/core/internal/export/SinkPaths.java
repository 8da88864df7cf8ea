package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.parley.core.CoreStatus;

/** The paths of an export's files: those that lead elsewhere or that some file system would not take are refused. */
final class SinkPaths {

    /** What no exporter may do, such as asking for a path that leads elsewhere. */
    static final class MisuseException extends IOException {

        private static final long serialVersionUID = 1L;

        MisuseException(String message) {
            super(message);
        }
    }

    /** A path that another file of the export has already, or that differs in case or form of accents alone. */
    static final class TakenException extends IOException {

        private static final long serialVersionUID = 1L;

        TakenException(String message) {
            super(message);
        }
    }

    /** What Windows keeps for its devices, and what it cannot hold. */
    private static final Pattern RESERVED = Pattern
            .compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|.*[. ]|.*[\\p{Cntrl}\\\\:*?\"<>|].*"); //$NON-NLS-1$

    /** Path as it was given, by its key; null for folders. */
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Keeps a path for a file.
     *
     * @throws IOException
     *             if it is bad or taken
     */
    void add(String path) throws IOException {
        check(path);
        String key = key(path);
        if (taken.containsKey(key)) {
            throw new TakenException(CoreStatus.SAME_PATH.message(path));
        }
        for (int i = key.indexOf('/'); i >= 0; i = key.indexOf('/', i + 1)) {
            String folder = key.substring(0, i);
            if (taken.get(folder) != null) {
                throw new TakenException(CoreStatus.SAME_PATH.message(path));
            }
            taken.put(folder, null);
        }
        taken.put(key, path);
    }

    /** Gives a path free again. */
    void remove(String path) {
        taken.remove(key(path));
    }

    private static void check(String path) throws MisuseException {
        if (path.isEmpty() || path.indexOf('\0') >= 0) {
            throw new MisuseException(CoreStatus.BAD_PATH.message(path));
        }
        for (String part : path.split("/", -1)) { //$NON-NLS-1$
            if (!isFit(part)) {
                throw new MisuseException(CoreStatus.BAD_PATH.message(path));
            }
        }
        if (Path.of(path).isAbsolute()) {
            throw new MisuseException(CoreStatus.BAD_PATH.message(path));
        }
    }

    /** Whether it can be the name of one file or folder, here and elsewhere. */
    static boolean isFit(String name) {
        if (name.isBlank() || name.indexOf('\0') >= 0 || name.indexOf('/') >= 0 || name.startsWith(Staging.PREFIX)
                || RESERVED.matcher(name).matches()) {
            return false;
        }
        try {
            return FileSystems.getDefault().getPath(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false; // not in the encoding that the system has for names
        }
    }

    static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
