/**
 * PDF (ISO 32000-1). Knows PDFBox. Scripts in a file do not run, files in it and outside of it are not opened, fonts of the
 * system are not searched.
 */
package org.parley.documents.internal.pdf;
