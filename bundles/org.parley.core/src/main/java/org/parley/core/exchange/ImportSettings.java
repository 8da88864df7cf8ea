package org.parley.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.settings.ImportSettingsFile;

/**
 * How an import is to be done, to be saved and used again: in the wizard and as {@code parley import --options FILE}.
 * Immutable.
 *
 * @param format
 *            id of the importer that reads all files; empty if their endings decide
 * @param options
 *            value by option id; each importer gets those that it knows
 * @param annotatorsByFolder
 *            whether folders name the annotators
 * @param strict
 *            whether documents are refused that would not be whole
 * @param refuseNames
 *            whether documents are refused whose name is taken
 * @param keepSources
 *            whether every file is kept beside the texts
 * @param mapping
 *            path of a mapping file, relative to the settings file; empty if there is none
 */
public record ImportSettings(String format, Map<String, String> options, boolean annotatorsByFolder, boolean strict,
        boolean refuseNames, boolean keepSources, String mapping) {

    /** Nothing is said. */
    public static final ImportSettings NONE = new ImportSettings("", Map.of(), false, false, false, false, ""); //$NON-NLS-1$ //$NON-NLS-2$

    public ImportSettings {
        Objects.requireNonNull(format);
        Objects.requireNonNull(mapping);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /**
     * Reads a file of settings; the mapping's path is made absolute.
     *
     * @throws CoreException
     *             if it cannot be read or is malformed; the message names the file and the place
     */
    public static ImportSettings read(Path file) throws CoreException {
        return ImportSettingsFile.read(file);
    }

    /** Writes a file of settings in UTF-8, one entry a line; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        ImportSettingsFile.write(this, out);
    }

    /**
     * Reads the mapping.
     *
     * @throws CoreException
     *             if it cannot be read or is malformed
     */
    public TypeMapping names() throws CoreException {
        return mapping.isEmpty() ? TypeMapping.NONE : TypeMapping.read(Path.of(mapping));
    }

    /**
     * The operation that these settings describe.
     *
     * @param annotator
     *            whose annotations they become where a file does not say
     * @param importers
     *            what is installed
     * @param importer
     *            the one with the id {@link #format}; null if endings decide
     * @param inputs
     *            files, folders and archives
     * @throws CoreException
     *             if the mapping cannot be read
     */
    public ImportOperation operation(Corpus corpus, String annotator, List<Importer> importers, Importer importer,
            Collection<Path> inputs) throws CoreException {
        ImportOperation operation = new ImportOperation(corpus, annotator, importers, inputs).withFormat(importer)
                .withOptions(options).withMapping(names());
        if (annotatorsByFolder) {
            operation.withAnnotatorsByFolder();
        }
        if (refuseNames) {
            operation.refuseTakenNames();
        }
        if (keepSources) {
            operation.keepSources();
        }
        return strict ? operation.strict() : operation;
    }
}
