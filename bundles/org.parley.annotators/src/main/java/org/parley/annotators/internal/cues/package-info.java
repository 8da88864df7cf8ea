/** Words that attribute speech. Knows the text and the lexicons. */
package org.parley.annotators.internal.cues;
