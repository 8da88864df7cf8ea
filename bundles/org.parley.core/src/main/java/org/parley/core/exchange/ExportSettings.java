package org.parley.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.settings.ExportSettingsFile;

/**
 * How an export is to be done, to be saved and used again: in the wizard and as {@code parley export --options FILE}.
 * Immutable.
 *
 * @param format
 *            id of the exporter; empty if the file does not say
 * @param options
 *            value by option id of the exporter
 * @param annotators
 *            whose annotations; {@link #ALL} alone for everybody's, empty if the file does not say
 * @param states
 *            which annotations; null if the file does not say
 * @param zip
 *            whether all files go into one archive
 * @param strict
 *            whether nothing is written if any document is affected
 * @param mapping
 *            path of a mapping file, relative to the settings file; empty if there is none
 */
public record ExportSettings(String format, Map<String, String> options, List<String> annotators, StateChoice states,
        boolean zip, boolean strict, String mapping) {

    /** Stands for all annotators; no name of one. */
    public static final String ALL = "*"; //$NON-NLS-1$

    /** Nothing is said. */
    public static final ExportSettings NONE = new ExportSettings("", Map.of(), List.of(), null, false, false, ""); //$NON-NLS-1$ //$NON-NLS-2$

    public ExportSettings {
        Objects.requireNonNull(format);
        Objects.requireNonNull(mapping);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        annotators = List.copyOf(annotators);
    }

    /**
     * Reads a file of settings; the mapping's path is made absolute.
     *
     * @throws CoreException
     *             if it cannot be read or is malformed; the message names the file and the place
     */
    public static ExportSettings read(Path file) throws CoreException {
        return ExportSettingsFile.read(file);
    }

    /** Writes a file of settings in UTF-8, one entry a line; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        ExportSettingsFile.write(this, out);
    }

    /**
     * The operation that these settings describe.
     *
     * @param people
     *            whose annotations, at least one name
     * @param target
     *            a folder, or the archive
     * @throws CoreException
     *             if the mapping cannot be read
     */
    public ExportOperation operation(Corpus corpus, List<String> documents, List<String> people, Exporter exporter,
            Path target) throws CoreException {
        ExportOperation operation = ExportOperation.of(corpus, documents, people, exporter, options, target);
        if (states != null) {
            operation.withStates(states);
        }
        if (!mapping.isEmpty()) {
            operation.withMapping(TypeMapping.read(Path.of(mapping)));
        }
        if (zip) {
            operation.intoZip();
        }
        return strict ? operation.strict() : operation;
    }
}
