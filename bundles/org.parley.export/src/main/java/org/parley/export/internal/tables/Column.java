package org.parley.export.internal.tables;

import org.parley.export.internal.ExportMessages;

/**
 * A column of a table.
 *
 * @param name
 *            fit for R and pandas: lower case, no blanks
 * @param type
 *            what its cells hold
 */
record Column(String name, Type type) {

    /** What cells hold. */
    enum Type {
        TEXT, NUMBER, FLAG
    }

    /** What it says, for the data dictionary. */
    String description() {
        return ExportMessages.format("tables.column." + name); //$NON-NLS-1$
    }
}
