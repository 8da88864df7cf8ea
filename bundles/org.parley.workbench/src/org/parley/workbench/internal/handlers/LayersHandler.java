package org.parley.workbench.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.layers.LayerEditing;

/** Shows the layers, features and tag sets of a corpus's own, to be changed. */
public final class LayersHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<CorpusEntry> corpus = Current.corpus(event);
        IWorkbenchPage page = Current.page(event);
        if (corpus.isPresent() && page != null) {
            new LayerEditing(page, corpus.get()).open();
        }
        return null;
    }
}
