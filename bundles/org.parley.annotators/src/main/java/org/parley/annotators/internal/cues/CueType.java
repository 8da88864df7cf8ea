package org.parley.annotators.internal.cues;

/** What kind of expression attributes words to somebody. */
public enum CueType {
    VERB, NOUN, PREPOSITION, PUNCTUATION
}
