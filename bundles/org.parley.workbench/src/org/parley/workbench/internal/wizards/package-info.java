/** The wizards: what they ask, and whether it makes sense. The work is done by jobs of other packages. */
package org.parley.workbench.internal.wizards;
