/**
 * What every part of Parley shares: CASes and their types, a corpus on disk, the contracts of the plug-ins, and the
 * operations that the workbench and the command line run.
 *
 * <p>
 * Headless: nothing here names a widget, an annotator or a file format other than XMI. The public classes of this
 * package are the API; what lives below {@code internal} may change at any time.
 */
package org.parley.core;
