/** Who may write to an open corpus: the question when another Parley has it, and the watch over those that we have. */
package org.parley.workbench.internal.access;
