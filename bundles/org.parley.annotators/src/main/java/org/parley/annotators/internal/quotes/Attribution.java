package org.parley.annotators.internal.quotes;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;

/**
 * A cue with the phrases that go with it.
 *
 * @param cue what attributes the words
 * @param source who they come from, or null where nobody is named
 * @param reporter who passed them on, or null
 * @param guessed whether the source was read off the words' places, since the parts of speech gave none
 */
record Attribution(Cue cue, NounPhrase source, NounPhrase reporter, boolean guessed) {
}
