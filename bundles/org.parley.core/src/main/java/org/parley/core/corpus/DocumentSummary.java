package org.parley.core.corpus;

/**
 * How far a document is: its annotations by state. Tokens, sentences and other annotations without a state do not count.
 *
 * @param suggested
 *            suggestions that nobody has looked at
 * @param accepted
 *            annotations made or agreed to by a person
 * @param rejected
 *            suggestions that were turned down
 */
public record DocumentSummary(int suggested, int accepted, int rejected) {
}
