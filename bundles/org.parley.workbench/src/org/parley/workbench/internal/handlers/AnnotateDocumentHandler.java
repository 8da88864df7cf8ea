package org.parley.workbench.internal.handlers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionEvent;
import org.parley.workbench.internal.annotate.AnnotateJob;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;

/** Runs the annotators over the selected documents or the one in front. */
public final class AnnotateDocumentHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Map<CorpusEntry, List<DocumentEntry>> byCorpus = Current.documents(event).stream()
                .collect(Collectors.groupingBy(DocumentEntry::corpus, LinkedHashMap::new, Collectors.toList()));
        byCorpus.forEach((corpus, documents) -> new AnnotateJob(Current.corpora(), corpus, documents).schedule());
        return null;
    }
}
