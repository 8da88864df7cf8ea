package org.parley.core.evaluation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.corpus.TypesFile;

/**
 * One side of an evaluation: documents by name, each in an XMI file that is read when its turn comes. Immutable; several
 * threads may open documents.
 */
public final class AnnotatedDocuments {

    private static final String XMI = ".xmi"; //$NON-NLS-1$
    private static final String TEXT = ".txt"; //$NON-NLS-1$

    private final Path folder;
    private final CasFactory factory;
    private final Map<String, Path> files;

    private AnnotatedDocuments(Path folder, CasFactory factory, Map<String, Path> files) {
        this.folder = folder;
        this.factory = factory;
        this.files = Collections.unmodifiableMap(files);
    }

    /** The documents of a corpus that one annotator has annotated. */
    public static AnnotatedDocuments of(Corpus corpus, String annotator) throws CoreException {
        Map<String, Path> files = new TreeMap<>();
        for (String document : corpus.annotatedDocuments(annotator)) {
            files.put(document, corpus.annotationFile(document, annotator));
        }
        return new AnnotatedDocuments(corpus.folder(), corpus.factory(), files);
    }

    /**
     * The XMI files of a folder and its folders. A document's name is its file's without {@code .xmi}, and without
     * {@code .txt} where that is left. A TypeSystem.xml in the folder is read.
     *
     * @throws CoreException
     *             if two files have one name, or the folder cannot be read
     */
    public static AnnotatedDocuments of(Path folder, CasFactory types) throws CoreException {
        Map<String, Path> files = new TreeMap<>();
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            name = name.substring(0, name.length() - XMI.length());
            name = name.endsWith(TEXT) ? name.substring(0, name.length() - TEXT.length()) : name;
            Path other = files.putIfAbsent(name, file);
            if (other != null) {
                throw CoreStatus.NAME_TAKEN.exception(null, file, other, name);
            }
        }
        return new AnnotatedDocuments(folder, withTypesOf(folder, types), files);
    }

    private static List<Path> list(Path folder) throws CoreException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(f -> f.getFileName().toString().endsWith(XMI) && Files.isRegularFile(f)).sorted()
                    .forEach(found::add);
            return found;
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, folder, CoreStatus.reason(e));
        }
    }

    private static CasFactory withTypesOf(Path folder, CasFactory types) throws CoreException {
        Path file = folder.resolve(Corpus.TYPE_SYSTEM_FILE);
        return Files.isRegularFile(file) ? types.with(TypesFile.read(file)) : types;
    }

    /** Where they are, for messages. */
    public Path folder() {
        return folder;
    }

    /** Names of the documents, sorted. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Whether there is a document of this name. */
    public boolean contains(String name) {
        return files.containsKey(name);
    }

    /** The file of a document, for messages; the folder if there is no such document. */
    public Path place(String name) {
        return files.getOrDefault(name, folder);
    }

    /**
     * Opens a document.
     *
     * @throws CoreException
     *             if it cannot be read; the message names the file and the place
     */
    public CAS open(String name) throws CoreException {
        Path file = place(name);
        CAS cas = factory.createCas();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            CasXmi.read(in, file.toString(), cas);
            return cas;
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }
}
