/**
 * A corpus on disk: its documents with their records, the annotations of each person, who may write, what is kept of older versions.
 * May use the root package; knows no plug-in, pipeline or format. A way to read or write the folder that is not everybody's goes to
 * {@code org.parley.core.internal.corpus}.
 */
package org.parley.core.corpus;
