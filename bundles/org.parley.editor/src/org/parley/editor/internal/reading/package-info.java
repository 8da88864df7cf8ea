/** Helps to read a page: what an annotation says, the size of the text, showing one kind only. Changes nothing in a document. */
package org.parley.editor.internal.reading;
