/**
 * The page: the text as it is set, and what is painted over it. Widgets and painting only; what a document holds comes
 * from the model, what a key does from the commands.
 */
package org.parley.editor.internal.text;
