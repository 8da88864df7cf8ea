/**
 * What the editor would take where a person points: the quotation around the caret, the name, the clause, the word that
 * reports, and who belongs to it. Plain Java over the text, quick enough for a key press in a long document; it does not
 * replace the annotators, whose suggestions go first. No CAS, no widgets.
 */
package org.parley.editor.internal.proposals;
