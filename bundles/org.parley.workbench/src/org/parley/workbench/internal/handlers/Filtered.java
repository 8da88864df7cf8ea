package org.parley.workbench.internal.handlers;

/** A part with a line that says what is shown in it. */
public interface Filtered {

    /** Puts the caret into the line. */
    void focusFilter();
}
