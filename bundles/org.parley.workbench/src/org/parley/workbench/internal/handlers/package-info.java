/** What menus and keys do. A handler finds what it is about, and starts a job, a wizard or an editor; it does no work. */
package org.parley.workbench.internal.handlers;
