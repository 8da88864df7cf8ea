/** What all parts of the workbench share: its words. */
package org.parley.workbench.internal;
