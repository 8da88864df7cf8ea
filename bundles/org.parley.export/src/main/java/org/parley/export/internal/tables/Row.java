package org.parley.export.internal.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a table.
 *
 * @param begin
 *            UTF-16 offset of what it tells of
 * @param end
 *            offset behind it
 * @param cells
 *            a String, Number or Boolean each, or null where there is nothing
 */
record Row(Table table, int begin, int end, List<Object> cells) {

    Row {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException(table + ": " + cells.size()); //$NON-NLS-1$
        }
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
}
