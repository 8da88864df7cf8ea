/** Who works on which document and how far they are: states, the protection of what is finished, the history. */
package org.parley.workbench.internal.people;
