package org.parley.core.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.internal.imports.FileImport;
import org.parley.core.internal.imports.Settings;
import org.parley.core.pipeline.Pipeline;

/**
 * Reads files, folders and zip archives into a corpus. A file that cannot be read is named, and the others go on. A document
 * is in the corpus wholly or not at all, and nothing that is there is overwritten: two of one name and one text are one
 * document with the annotations of several; a name that is taken by another text gets a number, and so does an annotator who
 * has other annotations of a document.
 *
 * <p>
 * A text file is kept to the byte in {@code documents}. Of other formats, the text is kept there, and the file itself, where
 * it brought nothing but text, in {@code sources}.
 *
 * <p>
 * The documents of a file are written while the next file is read, one after another and in the order of the files. So two
 * documents are in memory at a time, and one where it is long.
 *
 * <p>
 * To be run on any thread: a Job of the workbench or the command line's main thread.
 */
public final class ImportOperation {

    private final Corpus corpus;
    private final List<Importer> importers;
    private final String annotator;
    private final Collection<Path> inputs;
    private Importer format;
    private Map<String, String> options = Map.of();
    private TypeMapping mapping = TypeMapping.NONE;
    private boolean byFolder;
    private boolean strict;
    private boolean keepNames;
    private boolean keepSources;
    private ImportLimits limits = ImportLimits.DEFAULT;
    private Duration limit = Pipeline.DEFAULT_LIMIT;

    /**
     * An operation.
     *
     * @param annotator
     *            whose annotations they become where a file does not say
     * @param importers
     *            those that may read, such as all that plug-ins brought
     * @param inputs
     *            files, which are taken whatever their ending; folders with all folders in them, of which hidden files and
     *            those of unknown endings are left out; and zip archives likewise, unless an importer reads them as a whole
     */
    public ImportOperation(Corpus corpus, String annotator, List<Importer> importers, Collection<Path> inputs) {
        this.corpus = Objects.requireNonNull(corpus);
        this.annotator = Objects.requireNonNull(annotator);
        this.importers = List.copyOf(importers);
        this.inputs = List.copyOf(inputs);
    }

    /** Reads all files in this format; if nothing is said, their endings decide, and {@link Importer#accepts}. */
    public ImportOperation withFormat(Importer importer) {
        format = importer;
        return this;
    }

    /**
     * Sets options; each importer gets those that it knows.
     *
     * @param values
     *            value by option id. Where {@code language} is not set, it is that of the corpus
     */
    public ImportOperation withOptions(Map<String, String> values) {
        options = Map.copyOf(values);
        return this;
    }

    /** Reads types and features under other names. */
    public ImportOperation withMapping(TypeMapping names) {
        mapping = Objects.requireNonNull(names);
        return this;
    }

    /** Takes the folder that a file is in, below what was named, for the annotator's name, where the file says none. */
    public ImportOperation withAnnotatorsByFolder() {
        byFolder = true;
        return this;
    }

    /** Refuses a document of which something would be changed or lost. */
    public ImportOperation strict() {
        strict = true;
        return this;
    }

    /** Refuses a document whose name is another text's, and annotations of one who has others, instead of numbering them. */
    public ImportOperation refuseTakenNames() {
        keepNames = true;
        return this;
    }

    /** Keeps every file that a document comes from in {@code sources}, unless it is the text. */
    public ImportOperation keepSources() {
        keepSources = true;
        return this;
    }

    /** Takes so much from a file; {@link ImportLimits#DEFAULT} if nothing is said. */
    public ImportOperation withLimits(ImportLimits most) {
        limits = Objects.requireNonNull(most);
        return this;
    }

    /** Gives an importer this time for a short file; {@link Pipeline#DEFAULT_LIMIT} if nothing is said. */
    public ImportOperation withLimit(Duration time) {
        limit = Objects.requireNonNull(time);
        return this;
    }

    /**
     * Imports. Ends early where the monitor is cancelled; what was taken in by then stays and is in the report.
     *
     * @param monitor
     *            told of each file; may be null
     * @throws CoreException
     *             if nothing was read: the corpus cannot be, another process writes to it, or the mapping contradicts its types
     */
    public ImportReport run(IProgressMonitor monitor) throws CoreException {
        CorpusLock lock = corpus.access().lock();
        try (FileImport files = files()) {
            return files.run(inputs, monitor);
        } finally {
            lock.close();
        }
    }

    /**
     * Looks at what would be read, without writing anything.
     *
     * @param most
     *            how many documents to look at
     * @param monitor
     *            told of each file; may be null
     * @throws CoreException
     *             if the corpus cannot be read, or the mapping contradicts its types
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor was cancelled
     */
    public ImportPreview preview(int most, IProgressMonitor monitor) throws CoreException {
        try (FileImport files = files()) {
            return files.preview(inputs, most, monitor);
        }
    }

    /**
     * What the first file that can be read proposes for options where any text goes, see {@link Importer#proposals}. Writes
     * nothing.
     *
     * @param monitor
     *            may be null
     * @return values by option id; empty if there are none, or the file cannot be read
     * @throws CoreException
     *             if the corpus cannot be read, or the mapping contradicts its types
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor was cancelled
     */
    public Map<String, List<String>> proposals(IProgressMonitor monitor) throws CoreException {
        try (FileImport files = files()) {
            return files.proposals(inputs, monitor);
        }
    }

    private FileImport files() throws CoreException {
        return new FileImport(corpus, new Settings(importers, format, options, annotator, byFolder, mapping, strict,
                keepNames, keepSources, limits), limit);
    }
}
