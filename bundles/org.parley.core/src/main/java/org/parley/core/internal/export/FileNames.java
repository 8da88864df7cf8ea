package org.parley.core.internal.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.DocumentSource;

/**
 * Gives documents their paths and finds those that some file system would take for one and the same. Where one annotator's
 * documents are exported, a path is the document's name, else the annotator's and the document's.
 */
public final class FileNames {

    /**
     * The path of a document.
     *
     * @param path
     *            the path without ending, or null if it cannot have one
     * @param failure
     *            why it cannot, or null
     */
    public record FileName(String path, IStatus failure) {
    }

    private final String ending;
    private final boolean several;
    private final Map<String, String> taken = new HashMap<>();

    /** For these documents, in files with this ending, without the dot. */
    public FileNames(List<DocumentSource> documents, String extension) {
        ending = "." + extension; //$NON-NLS-1$
        several = documents.stream().map(DocumentSource::annotator).filter(a -> !a.isEmpty()).distinct().count() > 1;
    }

    /** The path of a document; upper and lower case and forms of accents do not tell two apart. */
    public FileName add(DocumentSource document) {
        boolean own = several && !document.annotator().isEmpty();
        String folder = document.annotator().replaceFirst("[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ Windows drops them
        String path = own ? folder + '/' + document.name() : document.name();
        if (!SinkPaths.isFit(document.name() + ending) || own && !SinkPaths.isFit(folder)) {
            return new FileName(null, CoreStatus.BAD_FILE_NAME.error(null, path + ending));
        }
        String other = taken.putIfAbsent(SinkPaths.key(path), path);
        if (other != null) {
            return new FileName(null, CoreStatus.NAME_TAKEN.error(null, path, other, path + ending));
        }
        return new FileName(path, null);
    }
}
