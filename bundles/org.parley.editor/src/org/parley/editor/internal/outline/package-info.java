/**
 * Lists of annotations beside the page: the outline, the open suggestions, and the legend that is the filter.
 */
package org.parley.editor.internal.outline;
