package org.parley.workbench.internal.handlers;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.documents.Documents;

/** Closes a corpus with its documents; asks about what is not saved. */
public final class CloseCorpusHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<CorpusEntry> corpus = Current.corpus(event);
        IWorkbenchPage page = Current.page(event);
        if (corpus.isPresent() && page != null) {
            IEditorReference[] editors = Stream.of(page.getEditorReferences())
                    .filter(r -> Documents.of(r.getEditor(false)).filter(d -> d.corpus() == corpus.get()).isPresent())
                    .toArray(IEditorReference[]::new);
            if (page.closeEditors(editors, true)) {
                Current.corpora().close(corpus.get());
            }
        }
        return null;
    }
}
