/** How {@link org.parley.core.exchange.ImportOperation} finds files, guards importers and puts documents into a corpus whole. */
package org.parley.core.internal.imports;
