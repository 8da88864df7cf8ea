/** Contents of quotes with cue and source phrase, from quotation marks, cues and phrases. Knows nothing of who the sources are, and no UIMA. */
package org.parley.annotators.internal.quotes;
