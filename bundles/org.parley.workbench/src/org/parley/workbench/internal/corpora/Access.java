package org.parley.workbench.internal.corpora;

/** How a corpus is opened. */
public enum Access {
    /** To be changed; refused where another process has it. */
    WRITE,
    /** To be looked at. */
    READ_ONLY,
    /** To be changed; taken from whoever has it. */
    TAKE_OVER
}
