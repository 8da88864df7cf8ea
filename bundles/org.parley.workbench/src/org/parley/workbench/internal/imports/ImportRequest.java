package org.parley.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.exchange.ImportOperation;
import org.parley.core.exchange.ImportSettings;
import org.parley.core.exchange.Importer;
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
 * @param settings
 *            how
 */
public record ImportRequest(CorpusEntry corpus, List<Path> inputs, Importer format, ImportSettings settings) {

    public ImportRequest {
        inputs = List.copyOf(inputs);
    }

    /**
     * The operation that does it.
     *
     * @param annotator
     *            whose annotations they become where a file does not say
     * @throws CoreException
     *             if the mapping cannot be read
     */
    public ImportOperation operation(String annotator, List<Importer> importers) throws CoreException {
        return settings.operation(corpus.corpus(), annotator, importers, format, inputs);
    }
}
