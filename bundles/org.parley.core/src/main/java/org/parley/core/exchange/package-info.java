/**
 * Taking documents in and giving them out: the contracts {@link org.parley.core.exchange.Exporter} and
 * {@link org.parley.core.exchange.Importer} of plug-ins, what they are handed, and the two operations that command line and wizards
 * run. No format lives here.
 */
package org.parley.core.exchange;
