/** Kills a process that works on a corpus, again and again, and looks at what it leaves. */
package org.parley.benchmarks.crash;
