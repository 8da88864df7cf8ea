/** What people set once and for all, and the pages on which they do. */
package org.parley.workbench.internal.preferences;
