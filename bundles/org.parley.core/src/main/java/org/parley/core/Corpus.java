package org.parley.core;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.internal.CorpusFile;
import org.parley.core.internal.DocumentInfoFile;
import org.parley.core.internal.NaturalOrder;
import org.parley.core.internal.StateCounter;
import org.parley.core.internal.WatchedStream;

/**
 * A corpus on disk: plain files that live well in git and that any UIMA tool opens.
 *
 * <pre>
 * my-corpus/
 *   corpus.json              name, language, and what else tools keep there
 *   TypeSystem.xml           every type used
 *   documents/NAME.txt       the text as it came, untouched
 *   documents/NAME.json      what is known of it beside its text: date, source and the like
 *   annotations/WHO/NAME.xmi one CAS a document and annotator
 *   lexicon/LIST.txt         words that annotators shall know, see {@link LexiconFolder}
 *   guidelines.md
 * </pre>
 *
 * <p>
 * Nothing is held in memory but the settings. Every file is written whole or not at all ({@link AtomicFiles}). Methods
 * throw a {@link CoreException} whose message names the file and what to do. Safe for use by several threads as long as
 * no two save the same document of the same annotator at once.
 */
public final class Corpus {

    /** Name of the file that makes a folder a corpus. */
    public static final String CORPUS_FILE = "corpus.json"; //$NON-NLS-1$
    /** Name of the file with all types. */
    public static final String TYPE_SYSTEM_FILE = "TypeSystem.xml"; //$NON-NLS-1$
    /** Name of the file with the guidelines for annotators. */
    public static final String GUIDELINES_FILE = "guidelines.md"; //$NON-NLS-1$

    private static final String TEXT = ".txt"; //$NON-NLS-1$
    private static final String XMI = ".xmi"; //$NON-NLS-1$
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{1,200}"); //$NON-NLS-1$

    private final Path folder;
    private final CorpusFile settings;
    private final CasFactory factory;

    private Corpus(Path folder, CorpusFile settings, CasFactory factory) {
        this.folder = folder;
        this.settings = settings;
        this.factory = factory;
    }

    /**
     * Makes a new, empty corpus. The folder is made where it is missing; other files in it stay.
     *
     * @param language
     *            ISO 639 code of the texts
     * @param types
     *            the types that are installed
     */
    public static Corpus create(Path folder, String name, String language, CasFactory types) throws CoreException {
        if (Files.exists(folder.resolve(CORPUS_FILE))) {
            throw CoreStatus.CORPUS_EXISTS.exception(null, folder);
        }
        try {
            Files.createDirectories(folder.resolve("documents")); //$NON-NLS-1$
            Files.createDirectories(folder.resolve("annotations")); //$NON-NLS-1$
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, folder, CoreStatus.reason(e));
        }
        Corpus corpus = new Corpus(folder, CorpusFile.of(name, language), types);
        corpus.saveTypeSystem();
        write(folder.resolve(CORPUS_FILE), corpus.settings::writeTo); // last: only now it is a corpus
        return corpus;
    }

    /**
     * Opens a corpus. Types of its TypeSystem.xml whose plug-in is not installed are known as plain annotations.
     *
     * @param types
     *            the types that are installed
     */
    public static Corpus open(Path folder, CasFactory types) throws CoreException {
        Path file = folder.resolve(CORPUS_FILE);
        if (!Files.isRegularFile(file)) {
            throw CoreStatus.NOT_A_CORPUS.exception(null, folder);
        }
        CorpusFile settings = CorpusFile.read(file);
        Path own = folder.resolve(TYPE_SYSTEM_FILE);
        CasFactory all = types;
        if (Files.exists(own)) {
            try (InputStream in = open(own)) {
                all = types.with(CasXmi.readTypeSystem(in, own.toString()));
            } catch (IOException e) {
                throw CoreStatus.CANNOT_READ.exception(e, own, CoreStatus.reason(e));
            }
        }
        return new Corpus(folder, settings, all);
    }

    /** Whether a folder holds a corpus. */
    public static boolean isCorpus(Path folder) {
        return Files.isRegularFile(folder.resolve(CORPUS_FILE));
    }

    /** The folder as it was given. */
    public Path folder() {
        return folder;
    }

    /** The name that people see. */
    public String name() {
        return settings.name();
    }

    /** ISO 639 code of the texts. */
    public String language() {
        return settings.language();
    }

    /** Makes the CASes of this corpus: knows the installed types and those of its TypeSystem.xml. */
    public CasFactory factory() {
        return factory;
    }

    /** This corpus with other types, such as after some came or went. Nothing is written. */
    public Corpus with(CasFactory types) {
        return new Corpus(folder, settings, types);
    }

    /** Where the guidelines for annotators are, whether or not the file exists. */
    public Path guidelines() {
        return folder.resolve(GUIDELINES_FILE);
    }

    /** Where word lists of this corpus are, whether or not the folder exists; see {@link LexiconFolder}. */
    public Path lexicons() {
        return folder.resolve("lexicon"); //$NON-NLS-1$
    }

    /** Names of the documents, sorted as people sort them (2 before 10). */
    public List<String> documents() throws CoreException {
        return names(folder.resolve("documents"), TEXT); //$NON-NLS-1$
    }

    /** Names of those who have annotations, sorted. */
    public List<String> annotators() throws CoreException {
        Path root = folder.resolve("annotations"); //$NON-NLS-1$
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith(".")).sorted(NaturalOrder.INSTANCE).toList(); //$NON-NLS-1$
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, root, CoreStatus.reason(e));
        }
    }

    /** Names of the documents that an annotator has annotations of, sorted; empty if there are none. */
    public List<String> annotatedDocuments(String annotator) throws CoreException {
        return names(folder.resolve("annotations").resolve(checked(annotator)), XMI); //$NON-NLS-1$
    }

    /**
     * Adds a document.
     *
     * @param name
     *            its name without ending
     * @param original
     *            the text as it came, kept to the byte
     * @throws CoreException
     *             if there is one of that name, or the name cannot be a file's
     */
    public void addDocument(String name, ContentWriter original) throws CoreException {
        Path file = textFile(name);
        if (Files.exists(file)) {
            throw CoreStatus.DOCUMENT_EXISTS.exception(null, name);
        }
        write(file, original);
    }

    /** The text of a document, as a CAS holds it, with what was changed in it. */
    public DocumentText.Result text(String name) throws CoreException {
        Path file = textFile(name);
        if (!Files.exists(file)) {
            throw CoreStatus.NO_SUCH_DOCUMENT.exception(null, name);
        }
        try (InputStream in = open(file)) {
            return DocumentText.read(in, file.toString());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /**
     * What is known of a document beside its text; nothing where nobody wrote it down.
     *
     * @throws CoreException
     *             if its file cannot be read or is malformed; the message names the file and the place
     */
    public DocumentInfo info(String document) throws CoreException {
        return DocumentInfoFile.read(infoFile(document)).info();
    }

    /**
     * Saves what is known of a document beside its text. A file that holds nothing then is removed.
     *
     * @throws CoreException
     *             if the file that is there is malformed, which is then left as it is, or cannot be written
     */
    public void saveInfo(String document, DocumentInfo info) throws CoreException {
        Path path = infoFile(document);
        DocumentInfoFile file = DocumentInfoFile.read(path);
        file.set(info);
        if (!file.isEmpty()) {
            write(path, file::writeTo);
            return;
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, path, CoreStatus.reason(e));
        }
    }

    private Path infoFile(String document) throws CoreException {
        return folder.resolve("documents").resolve(checked(document) + ".json"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Where the annotations are, whether or not the file exists. */
    public Path annotationFile(String document, String annotator) {
        return folder.resolve("annotations").resolve(annotator).resolve(document + XMI); //$NON-NLS-1$
    }

    /** Whether an annotator has annotations of a document. */
    public boolean hasAnnotations(String document, String annotator) {
        return Files.exists(annotationFile(document, annotator));
    }

    /** The annotations of a document, or a CAS that holds its text only where there are none yet. */
    public CAS load(String document, String annotator) throws CoreException {
        return load(document, annotator, new NullProgressMonitor());
    }

    /**
     * The annotations of a document, or a CAS that holds its text only where there are none yet.
     *
     * @param monitor
     *            is told how much of the file was read
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor is cancelled
     */
    public CAS load(String document, String annotator, IProgressMonitor monitor) throws CoreException {
        Path file = annotationFile(checked(document), checked(annotator));
        if (!Files.exists(file)) {
            return factory.createDocument(text(document).text(), document, language());
        }
        CAS cas = factory.createCas();
        read(file, monitor, in -> CasXmi.read(in, file.toString(), cas));
        return cas;
    }

    /**
     * Annotations and what came with them.
     *
     * @param cas
     *            the annotations
     * @param foreign
     *            what nobody here has types for; empty most of the time
     */
    public record Content(CAS cas, Optional<ForeignData> foreign) {
    }

    /**
     * The annotations of a document as {@link #load} gives them; but what there are no types for is no reason to refuse
     * the file: it is kept, to be given back when the document is saved.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor is cancelled
     */
    public Content loadKeeping(String document, String annotator, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try {
            return new Content(load(document, annotator, progress.split(2)), Optional.empty());
        } catch (CoreException refused) {
            Path file = annotationFile(document, annotator);
            if (refused.getStatus().getCode() != CoreStatus.MALFORMED_XML.code()) {
                throw refused;
            }
            CAS cas = factory.createCas();
            ForeignData[] kept = new ForeignData[1];
            read(file, progress.split(1), in -> kept[0] = CasXmi.readKeeping(in, file.toString(), cas));
            return new Content(cas, Optional.of(kept[0]));
        }
    }

    @FunctionalInterface
    private interface XmiReader {
        void read(InputStream in) throws CoreException, IOException;
    }

    private static void read(Path file, IProgressMonitor monitor, XmiReader reader) throws CoreException {
        try (InputStream in = new WatchedStream(open(file), Files.size(file), monitor)) {
            reader.read(in);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** Saves the annotations of a document, and TypeSystem.xml if types came to it. */
    public void save(CAS cas, String document, String annotator) throws CoreException {
        save(cas, null, document, annotator);
    }

    /**
     * Saves the annotations of a document, and TypeSystem.xml if types came to it.
     *
     * @param foreign
     *            what {@link #loadKeeping} kept, or null
     */
    public void save(CAS cas, ForeignData foreign, String document, String annotator) throws CoreException {
        Path file = annotationFile(checked(document), checked(annotator));
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, file.getParent(), CoreStatus.reason(e));
        }
        saveTypeSystem(); // first: no annotation file may use a type that is not in it
        write(file, out -> CasXmi.write(cas, foreign, out));
    }

    /**
     * Counts the annotations by state without building a CAS.
     *
     * @return empty if there are no annotations of this annotator
     */
    public Optional<DocumentSummary> summary(String document, String annotator) throws CoreException {
        Path file = annotationFile(document, annotator);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = open(file)) {
            return Optional.of(StateCounter.count(in, file.toString()));
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** Writes TypeSystem.xml as this corpus knows it; types that only the file has go. */
    public void saveTypes() throws CoreException {
        saveTypeSystem();
    }

    private void saveTypeSystem() throws CoreException {
        TypeSystemDescription types = factory.typeSystemDescription();
        write(folder.resolve(TYPE_SYSTEM_FILE), out -> CasXmi.writeTypeSystem(types, out));
    }

    private Path textFile(String document) throws CoreException {
        return folder.resolve("documents").resolve(checked(document) + TEXT); //$NON-NLS-1$
    }

    private static String checked(String name) throws CoreException {
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

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private static void write(Path file, ContentWriter content) throws CoreException {
        try {
            AtomicFiles.write(file, content);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, file, CoreStatus.reason(e));
        }
    }
}
