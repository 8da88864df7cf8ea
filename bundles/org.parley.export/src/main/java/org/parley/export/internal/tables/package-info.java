/**
 * Tables of quotes, speakers, agreements and what belongs to them: which columns they have, the rows of a document, and
 * the files that hold them.
 */
package org.parley.export.internal.tables;
