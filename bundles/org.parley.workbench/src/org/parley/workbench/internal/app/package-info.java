/** The application, its window and its perspective. Start-up work that takes time belongs in jobs of other packages. */
package org.parley.workbench.internal.app;
