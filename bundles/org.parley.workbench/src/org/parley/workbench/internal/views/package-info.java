/** The views of the workbench. They show what others hold, and send commands; they read no files on the UI thread. */
package org.parley.workbench.internal.views;
