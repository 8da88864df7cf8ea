/** Text cut into paragraphs, sentences and tagged tokens. Knows the lexicons, the tagger and the parser, nothing of quotes or UIMA. */
package org.parley.annotators.internal.text;
