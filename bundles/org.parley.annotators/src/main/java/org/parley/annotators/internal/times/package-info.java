/**
 * Expressions of time in a text and what they come to as ISO 8601 dates, by the conventions of TIMEX3. Plain Java over {@code java.time}:
 * text, a region of it and the document's date in, spans and values out. No UIMA, nothing of agreements.
 */
package org.parley.annotators.internal.times;
