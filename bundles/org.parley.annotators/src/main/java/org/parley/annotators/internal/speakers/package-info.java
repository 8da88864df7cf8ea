/** Mentions of speakers and parties and whom they name, across one document. No UIMA. */
package org.parley.annotators.internal.speakers;
