package org.parley.annotators.internal.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may follow a speech verb; see {@code speech-verbs.txt}.
 *
 * @param base its dictionary form
 * @param quoted quoted words
 * @param that a clause with "that"
 * @param bare a clause without it
 * @param person a person, then a clause or quoted words
 * @param infinitive "to" and a verb
 * @param phrase a noun phrase
 * @param object a noun phrase that is what is said
 * @param subject in the passive, a subject that is what is said
 * @param prepositions prepositions behind which stands what is said
 * @param thought tells of a thought rather than of words
 */
public record SpeechVerb(String base, boolean quoted, boolean that, boolean bare, boolean person, boolean infinitive,
        boolean phrase, boolean object, boolean subject, Set<String> prepositions, boolean thought) {

    static SpeechVerb of(String base, List<String> flags) {
        return new SpeechVerb(base, flags.contains("q"), flags.contains("t"), flags.contains("b"), flags.contains("p"),
                flags.contains("i"), flags.contains("n"), flags.contains("o"), flags.contains("s"),
                flags.stream().filter(f -> f.length() > 1).collect(Collectors.toUnmodifiableSet()),
                flags.contains("w"));
    }
}
