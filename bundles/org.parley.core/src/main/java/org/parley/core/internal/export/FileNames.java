package org.parley.core.internal.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.CoreStatus;

/** Gives documents their file names and finds those that some file system would take for one and the same. */
public final class FileNames {

    /**
     * The file name of a document.
     *
     * @param fileName
     *            the name, or null if it cannot have one
     * @param failure
     *            why it cannot, or null
     */
    public record FileName(String fileName, IStatus failure) {
    }

    private final String ending;
    private final Map<String, String> taken = new HashMap<>();

    /** For files with this ending, without the dot. */
    public FileNames(String extension) {
        ending = "." + extension; //$NON-NLS-1$
    }

    /** Keeps a name for a file that is no document. */
    public void reserve(String fileName) {
        taken.put(key(fileName), fileName);
    }

    /** The file name of a document; upper and lower case and forms of accents do not tell two apart. */
    public FileName add(String document) {
        String fileName = document + ending;
        if (!isSimple(fileName)) {
            return new FileName(null, CoreStatus.BAD_FILE_NAME.error(null, fileName));
        }
        String other = taken.putIfAbsent(key(fileName), document);
        if (other != null) {
            return new FileName(null, CoreStatus.NAME_TAKEN.error(null, document, other, fileName));
        }
        return new FileName(fileName, null);
    }

    private static String key(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether it is the name of a file and no path, in the encoding that the system has for names. */
    private static boolean isSimple(String fileName) {
        try {
            Path path = Path.of(fileName);
            return path.getNameCount() == 1 && !path.isAbsolute() && path.toString().equals(fileName)
                    && fileName.indexOf('\0') < 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
