package org.parley.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;

/** A handler that is enabled while a corpus is open. */
abstract class CorpusHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(!Current.corpora().all().isEmpty());
    }
}
