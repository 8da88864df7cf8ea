/**
 * The document editor as other bundles see it: its input, the document that it edits, and the operations that change one.
 *
 * <p>
 * What other bundles may use belongs here and nothing else; widgets, painting and handlers live below {@code internal}.
 * Everything here is for the UI thread unless it says otherwise.
 */
package org.parley.editor;
