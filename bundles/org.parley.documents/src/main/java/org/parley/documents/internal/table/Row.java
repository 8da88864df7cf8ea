package org.parley.documents.internal.table;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param line
 *            the line of the file that it starts in, from 1
 * @param values
 *            value by column, in the order of the columns; without those that are empty
 */
public record Row(long line, Map<String, String> values) {
}
