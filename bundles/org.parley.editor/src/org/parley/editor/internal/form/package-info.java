/**
 * The form of the selected annotation: a field for each feature by its type, and one for each role of its links.
 */
package org.parley.editor.internal.form;
