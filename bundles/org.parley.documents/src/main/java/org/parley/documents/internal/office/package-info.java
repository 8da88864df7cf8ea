/**
 * Archives of XML: DOCX, ODT and EPUB. Nothing of an archive is ever written to a disk; XML is read as a stream, without
 * document types and external entities.
 */
package org.parley.documents.internal.office;
