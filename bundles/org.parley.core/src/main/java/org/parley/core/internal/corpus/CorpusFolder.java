package org.parley.core.internal.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.internal.NaturalOrder;

/** Where the files of a corpus are, and the names of documents and people that follow from them. Reads folders only. */
public final class CorpusFolder {

    private static final String TEXT = ".txt"; //$NON-NLS-1$
    private static final String XMI = ".xmi"; //$NON-NLS-1$
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{1,200}"); //$NON-NLS-1$

    private final Path root;

    /** Over a folder, whether or not it exists. */
    public CorpusFolder(Path root) {
        this.root = root;
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Makes the folders that each corpus has. */
    public void make() throws IOException {
        Files.createDirectories(texts());
        Files.createDirectories(annotations());
    }

    private Path texts() {
        return root.resolve("documents"); //$NON-NLS-1$
    }

    private Path annotations() {
        return root.resolve("annotations"); //$NON-NLS-1$
    }

    /** The file with the text of a document. */
    public Path text(String document) throws CoreException {
        return texts().resolve(checked(document) + TEXT);
    }

    /** The file with what is known of a document beside its text. */
    public Path info(String document) throws CoreException {
        return texts().resolve(checked(document) + ".json"); //$NON-NLS-1$
    }

    /** The file with the annotations of a document; the names are not looked at. */
    public Path annotations(String document, String annotator) {
        return annotations().resolve(annotator).resolve(document + XMI);
    }

    /** The file with the annotations of a document. */
    public Path checkedAnnotations(String document, String annotator) throws CoreException {
        return annotations(checked(document), checked(annotator));
    }

    /** Names of the documents, sorted as people sort them. */
    public List<String> documents() throws CoreException {
        return names(texts(), TEXT);
    }

    /** Names of those who have annotations, sorted. */
    public List<String> annotators() throws CoreException {
        Path folder = annotations();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith(".")).sorted(NaturalOrder.INSTANCE).toList(); //$NON-NLS-1$
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, folder, CoreStatus.reason(e));
        }
    }

    /** Names of the documents that an annotator has annotations of, sorted; empty if there are none. */
    public List<String> annotatedDocuments(String annotator) throws CoreException {
        return names(annotations().resolve(checked(annotator)), XMI);
    }

    /**
     * A name that can be that of a file.
     *
     * @throws CoreException
     *             if it cannot
     */
    public static String checked(String name) throws CoreException {
        if (!NAME.matcher(name).matches() || name.startsWith(".") || !name.strip().equals(name)) { //$NON-NLS-1$
            throw CoreStatus.BAD_NAME.exception(null, name);
        }
        return name;
    }

    private static List<String> names(Path directory, String ending) throws CoreException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(p -> p.getFileName().toString())
                    .filter(n -> n.toLowerCase(Locale.ROOT).endsWith(ending) && !n.startsWith(".")) //$NON-NLS-1$
                    .map(n -> n.substring(0, n.length() - ending.length())).sorted(NaturalOrder.INSTANCE).toList();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, directory, CoreStatus.reason(e));
        }
    }
}
