package org.parley.core.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.parley.core.CasFactory;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;
import org.parley.core.DocumentText;
import org.parley.core.ForeignData;
import org.parley.core.internal.CorpusFile;
import org.parley.core.internal.DocumentInfoFile;
import org.parley.core.internal.corpus.AnnotationFiles;
import org.parley.core.internal.corpus.CorpusFolder;
import org.parley.core.internal.corpus.HiddenFolder;
import org.parley.core.internal.corpus.Stamps;
import org.parley.core.internal.corpus.TypesFile;

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
 *   sources/NAME.EXT         the file that a text was drawn out of, such as a PDF
 *   lexicon/LIST.txt         words that annotators shall know
 *   guidelines.md
 *   .parley/                 what belongs to this computer alone; left out by git
 * </pre>
 *
 * <p>
 * Nothing is held in memory but the settings. Every file is written whole or not at all, by one process at a time
 * ({@link #access()}). Methods throw a {@link CoreException} whose message names the file and what to do. Safe for use by
 * several threads.
 */
public final class Corpus {

    /** Name of the file that makes a folder a corpus. */
    public static final String CORPUS_FILE = "corpus.json"; //$NON-NLS-1$
    /** Name of the file with all types. */
    public static final String TYPE_SYSTEM_FILE = "TypeSystem.xml"; //$NON-NLS-1$
    /** Name of the file with the guidelines for annotators. */
    public static final String GUIDELINES_FILE = "guidelines.md"; //$NON-NLS-1$

    /** The {@link #stamp} of a file that is not there. */
    public static final String NO_STAMP = Stamps.NONE;

    private static final int BUFFER = 1 << 16;

    private final CorpusFolder files;
    private final CorpusFile settings;
    private final CasFactory factory;
    private final CorpusAccess access;
    private final AnnotationFiles annotations;
    private final TypesFile types;

    private Corpus(CorpusFolder files, CorpusFile settings, CasFactory factory, CorpusAccess access) {
        this.files = files;
        this.settings = settings;
        this.factory = factory;
        this.access = access;
        this.annotations = new AnnotationFiles(files, factory, access);
        this.types = new TypesFile(files.root().resolve(TYPE_SYSTEM_FILE), factory, access);
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
        CorpusFolder files = new CorpusFolder(folder);
        try {
            files.make();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_WRITE.exception(e, folder, CoreStatus.reason(e));
        }
        Corpus corpus = new Corpus(files, CorpusFile.of(name, language), types, CorpusAccess.of(folder));
        corpus.types.replace();
        corpus.access.write(folder.resolve(CORPUS_FILE), corpus.settings::writeTo); // last: only now it is a corpus
        return corpus;
    }

    /**
     * Opens a corpus; nothing is written. Types of its TypeSystem.xml whose plug-in is not installed are known as plain
     * annotations. A corpus of a newer version of Parley is {@linkplain CorpusAccess#readOnly() read-only}, one of an older
     * version is used as it is until somebody has it {@linkplain #migrate() brought up to date}.
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
            all = types.with(TypesFile.read(own));
        }
        CorpusAccess access = CorpusAccess.of(folder);
        access.opened(file, settings);
        return new Corpus(new CorpusFolder(folder), settings, all, access);
    }

    /**
     * Brings the files of a corpus of an older version up to date, and keeps a copy of what they were in the folder
     * {@code .parley/kept}.
     *
     * @return whether there was something to do
     * @throws CoreException
     *             if the corpus cannot be written to; it is as it was
     */
    public boolean migrate() throws CoreException {
        Path file = folder().resolve(CORPUS_FILE);
        CorpusFile now = CorpusFile.read(file);
        if (now.isOld()) {
            access.write(HiddenFolder.of(folder()).resolve("kept/corpus-format-" + now.format() + ".json"), //$NON-NLS-1$ //$NON-NLS-2$
                    out -> Files.copy(file, out));
            access.write(file, now::writeTo);
        }
        return now.isOld();
    }

    /** Whether a folder holds a corpus. */
    public static boolean isCorpus(Path folder) {
        return Files.isRegularFile(folder.resolve(CORPUS_FILE));
    }

    /** The folder as it was given. */
    public Path folder() {
        return files.root();
    }

    /** Who may write to this corpus; the same for all that is open of it in this process. */
    public CorpusAccess access() {
        return access;
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
        return new Corpus(files, settings, types, access);
    }

    /** Where the guidelines for annotators are, whether or not the file exists. */
    public Path guidelines() {
        return folder().resolve(GUIDELINES_FILE);
    }

    /** Where word lists of this corpus are, whether or not the folder exists. */
    public Path lexicons() {
        return folder().resolve("lexicon"); //$NON-NLS-1$
    }

    /** Names of the documents, sorted as people sort them (2 before 10). */
    public List<String> documents() throws CoreException {
        return files.documents();
    }

    /** Names of those who have annotations, sorted. */
    public List<String> annotators() throws CoreException {
        return files.annotators();
    }

    /** Names of the documents that an annotator has annotations of, sorted; empty if there are none. */
    public List<String> annotatedDocuments(String annotator) throws CoreException {
        return files.annotatedDocuments(annotator);
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
        access.write(files.text(name), original, file -> {
            if (Files.exists(file)) {
                throw CoreStatus.DOCUMENT_EXISTS.exception(null, name);
            }
        });
    }

    /** The text of a document, as a CAS holds it, with what was changed in it. */
    public DocumentText.Result text(String name) throws CoreException {
        Path file = files.text(name);
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
        return DocumentInfoFile.read(files.info(document)).info();
    }

    /**
     * Saves what is known of a document beside its text. A file that holds nothing then is removed.
     *
     * @throws CoreException
     *             if the file that is there is malformed, which is then left as it is, or cannot be written
     */
    public void saveInfo(String document, DocumentInfo info) throws CoreException {
        Path path = files.info(document);
        DocumentInfoFile file = DocumentInfoFile.read(path);
        file.set(info);
        if (file.isEmpty()) {
            access.remove(path);
        } else {
            access.write(path, file::writeTo);
        }
    }

    /** Where the annotations are, whether or not the file exists. */
    public Path annotationFile(String document, String annotator) {
        return files.annotations(document, annotator);
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
        Path file = files.checkedAnnotations(document, annotator);
        return Files.exists(file) ? annotations.read(file, monitor)
                : annotations.begin(text(document).text(), document, language());
    }

    /**
     * Annotations and what came with them.
     *
     * @param cas
     *            the annotations
     * @param foreign
     *            what nobody here has types for; empty most of the time
     * @param stamp
     *            the {@link Corpus#stamp} of the file that was read
     */
    public record Content(CAS cas, Optional<ForeignData> foreign, String stamp) {
    }

    /**
     * The annotations of a document as {@link #load} gives them; but what there are no types for is no reason to refuse
     * the file: it is kept, to be given back when the document is saved.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor is cancelled
     */
    public Content loadKeeping(String document, String annotator, IProgressMonitor monitor) throws CoreException {
        Path file = files.checkedAnnotations(document, annotator);
        return Files.exists(file) ? annotations.readKeeping(AnnotationFiles.Source.of(file), monitor)
                : annotations.content(load(document, annotator, monitor), null);
    }

    /**
     * Says what the file with the annotations of a document holds now: two stamps are equal if the content is. Reads the
     * file.
     */
    public String stamp(String document, String annotator) throws CoreException {
        return AnnotationFiles.stamp(files.checkedAnnotations(document, annotator));
    }

    /** Saves the annotations of a document; see {@link #save(CAS, ForeignData, String, String)}. */
    public void save(CAS cas, String document, String annotator) throws CoreException {
        save(cas, null, document, annotator);
    }

    /**
     * Saves the annotations of a document, and TypeSystem.xml if types came to it. A CAS that this object has loaded or
     * saved does not replace a file that was changed since by somebody else; any other replaces what is there.
     *
     * @param foreign
     *            what {@link #loadKeeping} kept, or null
     * @throws CoreException
     *             CHANGED_MEANWHILE if the file was changed since; or if it cannot be written. The file is as it was
     */
    public void save(CAS cas, ForeignData foreign, String document, String annotator) throws CoreException {
        save(cas, foreign, document, annotator, annotations.stamp(cas, document, annotator));
    }

    /**
     * Saves the annotations of a document in place of a content that is known.
     *
     * @param expected
     *            the {@link #stamp} of the file that may be replaced; null for whatever is there
     * @return the {@link #stamp} of the file now
     * @throws CoreException
     *             as {@link #save(CAS, ForeignData, String, String)} does
     */
    public String save(CAS cas, ForeignData foreign, String document, String annotator, String expected)
            throws CoreException {
        return save(cas, foreign, document, annotator, expected, SaveGuard.NONE);
    }

    /**
     * Does the same with a CAS that somebody may be changing: where the guard says that it was, there is an
     * OperationCanceledException, and the file is as it was.
     */
    public String save(CAS cas, ForeignData foreign, String document, String annotator, String expected,
            SaveGuard guard) throws CoreException {
        files.checkedAnnotations(document, annotator);
        types.complete(); // first: no annotation file may use a type that is not in it
        return annotations.write(document, annotator, cas, foreign, expected, guard);
    }

    /**
     * Counts the annotations by state without building a CAS.
     *
     * @return empty if there are no annotations of this annotator
     */
    public Optional<DocumentSummary> summary(String document, String annotator) throws CoreException {
        return Summaries.count(annotationFile(document, annotator));
    }

    /**
     * The counts of many documents, remembered on the disk from one time to the next.
     *
     * @return to be closed
     */
    public Summaries summaries(String annotator) throws CoreException {
        return new Summaries(files, CorpusFolder.checked(annotator), access);
    }

    /** Writes TypeSystem.xml as this corpus knows it; types that only the file has go. */
    public void saveTypes() throws CoreException {
        types.replace();
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }
}
