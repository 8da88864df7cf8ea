/**
 * Versions of a document, to compare and to bring back. {@link org.parley.workbench.internal.versions.VersionList} thinks
 * and knows no widgets; the dialog shows it.
 */
package org.parley.workbench.internal.versions;
