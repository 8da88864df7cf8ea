package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.parley.workbench.internal.annotate.AnnotateJob;

/** Runs the annotators over all documents of a corpus. */
public final class AnnotateCorpusHandler extends CorpusHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Current.corpus(event).filter(c -> !c.documents().isEmpty())
                .ifPresent(c -> new AnnotateJob(Current.corpora(), c, c.documents()).schedule());
        return null;
    }
}
