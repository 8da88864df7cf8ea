package org.parley.workbench.internal.wizards;

/**
 * What became of one file or document.
 *
 * @param kind
 *            how it went
 * @param name
 *            its name
 * @param detail
 *            what is to be said about it
 */
record ResultRow(Kind kind, String name, String detail) {

    /** How it went. */
    enum Kind {
        /** Without changes. */
        FINE,
        /** With changes. */
        CHANGED,
        /** Not at all. */
        REFUSED
    }
}
