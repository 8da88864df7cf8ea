package org.parley.workbench.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.parley.core.ExportOperation;
import org.parley.core.Exporter;
import org.parley.workbench.internal.corpora.CorpusEntry;

/**
 * What is to be exported, and how.
 *
 * @param documents
 *            names of documents of the corpus
 * @param annotator
 *            whose annotations
 * @param options
 *            value by option id of the exporter
 * @param folder
 *            where the files go
 */
public record ExportRequest(CorpusEntry corpus, List<String> documents, String annotator, Exporter exporter,
        Map<String, String> options, Path folder) {

    public ExportRequest {
        documents = List.copyOf(documents);
        options = Map.copyOf(options);
    }

    /** The operation that does it. */
    public ExportOperation operation() {
        return ExportOperation.of(corpus.corpus(), documents, annotator, exporter, options, folder);
    }
}
