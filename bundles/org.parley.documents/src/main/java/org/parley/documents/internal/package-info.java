/**
 * What all formats share: running text, what is known of a document, limits against hostile files, and messages. Knows no
 * format and no UIMA.
 */
package org.parley.documents.internal;
