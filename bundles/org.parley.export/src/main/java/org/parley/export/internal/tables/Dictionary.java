package org.parley.export.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The data dictionary: what each column of each table says. Stateless. */
final class Dictionary {

    private Dictionary() {
    }

    /** The headings, then a line for each column. */
    static List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("table", "column", "type", "description")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (Table table : Table.values()) {
            for (Column column : table.columns()) {
                lines.add(List.of(table.fileName(), column.name(), column.type().name().toLowerCase(Locale.ROOT),
                        column.description()));
            }
        }
        return lines;
    }
}
