package org.parley.workbench.internal.corpora;

/**
 * A document of an open corpus.
 *
 * @param corpus
 *            where it belongs
 * @param name
 *            its name in the corpus
 */
public record DocumentEntry(CorpusEntry corpus, String name) {

    /** How far it is, as far as it is known. */
    public Progress progress() {
        return corpus.progress(name);
    }
}
