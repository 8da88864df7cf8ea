/** Tables with a column of texts, as JSON Lines or CSV: one document a row. Rows are read one after another. */
package org.parley.documents.internal.table;
