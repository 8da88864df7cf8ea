package org.parley.export.internal.tables;

import java.util.function.UnaryOperator;

import org.parley.core.Problem.Severity;

/**
 * What becomes of texts in cells.
 *
 * @param key
 *            of the message that says so; gets the label of the table and the name of the column
 * @param severity
 *            how much is at stake
 * @param change
 *            gives the text that is written: the same one if nothing is to be done
 */
record CellRule(String key, Severity severity, UnaryOperator<String> change) {
}
