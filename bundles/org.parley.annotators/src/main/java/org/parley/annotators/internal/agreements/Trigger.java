package org.parley.annotators.internal.agreements;

/**
 * A word that tells of an agreement, with what its parties and topic are read from.
 *
 * @param token index of the token to mark
 * @param verb index of the verb whose subject are the parties, or -1
 * @param topicFrom index of the first token behind which topic and parties may stand
 * @param status how far the agreement has come, before negation and modality of the verb
 * @param rule what it was found by
 */
record Trigger(int token, int verb, int topicFrom, AgreementStatus status, Rule rule) {
}
