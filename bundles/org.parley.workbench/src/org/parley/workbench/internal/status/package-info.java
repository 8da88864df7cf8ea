/** The catalogue of what can go wrong in the workbench, and how the user hears of it. */
package org.parley.workbench.internal.status;
