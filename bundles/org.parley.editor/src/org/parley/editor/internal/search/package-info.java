/** Finds words, patterns and features in a document, and goes to lines and places visited before. */
package org.parley.editor.internal.search;
