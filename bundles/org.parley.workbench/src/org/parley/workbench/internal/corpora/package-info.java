/**
 * The corpora that are open and how far their documents are. Plain Java without widgets; reading happens in jobs, and
 * whoever listens is told on any thread.
 */
package org.parley.workbench.internal.corpora;
