/** Importing in the background: the same operation as on the command line, as a job. */
package org.parley.workbench.internal.imports;
