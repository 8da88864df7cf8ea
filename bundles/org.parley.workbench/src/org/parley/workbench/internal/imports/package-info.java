/** From files to documents of a corpus, through whatever importers are installed; no widgets. */
package org.parley.workbench.internal.imports;
