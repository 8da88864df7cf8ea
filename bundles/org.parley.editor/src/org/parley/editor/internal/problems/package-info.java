/** What is wrong with a document, and what could mend it. Finding is plain Java over a CAS; mending is an edit like any other. */
package org.parley.editor.internal.problems;
