package org.parley.workbench.internal.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.ExportSettings;
import org.parley.core.exchange.Exporter;
import org.parley.workbench.internal.corpora.CorpusEntry;

/**
 * What is to be exported, and how.
 *
 * @param documents
 *            names of documents of the corpus
 * @param exporter
 *            the format
 * @param settings
 *            how, with the names of those whose annotations go out
 * @param target
 *            the folder or the archive
 */
public record ExportRequest(CorpusEntry corpus, List<String> documents, Exporter exporter, ExportSettings settings,
        Path target) {

    public ExportRequest {
        documents = List.copyOf(documents);
    }

    /**
     * The operation that does it.
     *
     * @throws CoreException
     *             if the mapping cannot be read
     */
    public ExportOperation operation() throws CoreException {
        return settings.operation(corpus.corpus(), documents, settings.annotators(), exporter, target)
                .withThreads(Runtime.getRuntime().availableProcessors());
    }
}
