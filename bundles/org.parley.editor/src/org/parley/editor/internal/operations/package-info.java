/**
 * The smallest changes of a CAS, each of which can take itself back. Operations are made of them; nothing else of the
 * editor writes to a CAS. No widgets.
 */
package org.parley.editor.internal.operations;
