package org.parley.annotators.internal.phrases;

/**
 * A noun phrase or a coordination of some.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its head, the last noun, name or pronoun of its first base phrase
 */
public record NounPhrase(int first, int last, int head) {

    /** This phrase, grown to the right. */
    public NounPhrase until(int newLast) {
        return new NounPhrase(first, newLast, head);
    }
}
