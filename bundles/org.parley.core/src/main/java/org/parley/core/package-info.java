/**
 * What every part of Parley shares: CASes and their types, the text of a document, states, links, problems and statuses. The rooms
 * beside it: {@code corpus} (the folder on disk), {@code pipeline} (annotators and their runs), {@code exchange} (exporters and
 * importers), {@code contributions} (what plug-ins brought), {@code evaluation}, {@code layers}, {@code people}, {@code versions}.
 *
 * <p>
 * Headless: nothing here names a widget, an annotator or a file format other than XMI. The public classes of these packages are the
 * API; what lives below {@code internal} may change at any time.
 */
package org.parley.core;
