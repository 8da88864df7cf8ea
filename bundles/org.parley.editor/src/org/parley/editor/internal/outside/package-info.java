/** Notices that the file of an open document was changed by another program, and has the person decide what counts. */
package org.parley.editor.internal.outside;
