package org.parley.workbench.internal.corpora;

import java.util.List;

/** Told of changes to the open corpora, on any thread. */
public interface CorpusListener {

    /** A corpus was opened or closed. */
    void corporaChanged();

    /** Documents came to a corpus or went. */
    void documentsChanged(CorpusEntry corpus);

    /** Some documents are further than before. */
    void progressChanged(CorpusEntry corpus, List<DocumentEntry> documents);
}
