package org.parley.annotators.internal.cues;

import org.parley.annotators.internal.lexicon.SpeechVerb;

/**
 * An expression that attributes words to somebody.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param type its kind
 * @param negated whether it is denied: "did not say"
 * @param verb what may follow it; null unless the type is VERB
 */
public record Cue(int first, int last, CueType type, boolean negated, SpeechVerb verb) {
}
