package org.parley.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.ImportOperation;
import org.parley.core.Importer;
import org.parley.core.TypeMapping;
import org.parley.workbench.internal.corpora.CorpusEntry;

/**
 * What is to be imported, and how.
 *
 * @param corpus
 *            where the documents go
 * @param inputs
 *            files, folders and archives
 * @param format
 *            what reads all of them; null if their endings decide
 * @param options
 *            value by option id
 * @param mapping
 *            path of a mapping file; empty if there is none
 * @param byFolder
 *            whether folders name the annotators
 * @param strict
 *            whether documents are refused that would not be whole
 * @param keepSources
 *            whether every file is kept beside the texts
 */
public record ImportRequest(CorpusEntry corpus, List<Path> inputs, Importer format, Map<String, String> options,
        String mapping, boolean byFolder, boolean strict, boolean keepSources) {

    public ImportRequest {
        inputs = List.copyOf(inputs);
        options = Map.copyOf(options);
    }

    /**
     * The operation that does it.
     *
     * @param annotator
     *            whose annotations they become where a file does not say
     * @throws CoreException
     *             if the mapping cannot be read
     */
    ImportOperation operation(String annotator, List<Importer> importers) throws CoreException {
        ImportOperation operation = new ImportOperation(corpus.corpus(), annotator, importers, inputs)
                .withFormat(format).withOptions(options);
        if (!mapping.isEmpty()) {
            operation.withMapping(TypeMapping.read(Path.of(mapping)));
        }
        if (byFolder) {
            operation.withAnnotatorsByFolder();
        }
        if (keepSources) {
            operation.keepSources();
        }
        return strict ? operation.strict() : operation;
    }
}
