/** Running machine annotators: on the disk for documents that are closed, as an edit to undo for those in editors. */
package org.parley.workbench.internal.annotate;
