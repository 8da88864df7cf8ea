/** What happens once at start: the corpora of last time, the sample corpus, the notice of plug-ins that failed. */
package org.parley.workbench.internal.start;
