/**
 * Keeps what a person does safe from a crash: every change of a document that is not saved yet is appended to a file in
 * the bundle's state location, off the UI thread, and is brought back when the document is opened after a crash.
 *
 * <p>
 * A record says what annotations are after the change, not how they came to be so; that makes undo and redo records like
 * any other. Numbers stand for the annotations of the file that the journal builds on. No widgets.
 */
package org.parley.editor.internal.journal;
