package org.parley.workbench.internal.corpora;

import java.util.Map;

import org.parley.core.corpus.DocumentInfo;
import org.parley.core.people.WorkState;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/**
 * A document of an open corpus.
 *
 * @param corpus
 *            where it belongs
 * @param name
 *            its name in the corpus
 */
public record DocumentEntry(CorpusEntry corpus, String name) {

    /** The state that the person who works here has set. */
    public WorkState state() {
        return corpus.work().of(name, WorkbenchPreferences.annotator());
    }

    /** The states of all who have begun, by name. */
    public Map<String, WorkState> states() {
        return corpus.work().of(name);
    }

    /** What is known of it beside its text, as far as it was read; see {@link OpenCorpora#readRecords}. */
    public DocumentInfo info() {
        return corpus.records().of(name);
    }

    /** How far it is, as far as it is known. */
    public Progress progress() {
        return corpus.progress(name);
    }
}
