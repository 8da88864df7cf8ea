/**
 * The files of a corpus: where they are, who may write them, what is kept of those that were replaced. Mostly paths and
 * streams; annotations are read and written through CasXmi, and nothing here looks at them.
 */
package org.parley.core.internal.corpus;
