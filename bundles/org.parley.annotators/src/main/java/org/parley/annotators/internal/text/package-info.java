/** Text cut into paragraphs, sentences and tagged tokens. Knows the lexicons and OpenNLP's tagger, nothing of quotes or UIMA. */
package org.parley.annotators.internal.text;
