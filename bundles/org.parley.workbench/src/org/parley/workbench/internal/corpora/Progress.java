package org.parley.workbench.internal.corpora;

import org.parley.core.corpus.DocumentSummary;

/**
 * How far a document is.
 *
 * @param stage
 *            what the dot in front of it shows
 * @param open
 *            suggestions that nobody has decided on
 */
public record Progress(Stage stage, int open) {

    /** Not counted yet. */
    public static final Progress UNKNOWN = new Progress(Stage.UNKNOWN, 0);
    /** Without annotations. */
    public static final Progress UNTOUCHED = new Progress(Stage.NEW, 0);

    /** The stages in the order in which a document goes through them. */
    public enum Stage {
        /** Not counted yet. */
        UNKNOWN,
        /** No person has decided anything. */
        NEW,
        /** A person has begun; suggestions are open. */
        IN_WORK,
        /** No suggestion is open. */
        DONE
    }

    /** The progress that follows from the annotations by state. */
    public static Progress of(DocumentSummary summary) {
        int decided = summary.accepted() + summary.rejected();
        if (summary.suggested() > 0) {
            return new Progress(decided > 0 ? Stage.IN_WORK : Stage.NEW, summary.suggested());
        }
        return decided > 0 ? new Progress(Stage.DONE, 0) : UNTOUCHED;
    }
}
