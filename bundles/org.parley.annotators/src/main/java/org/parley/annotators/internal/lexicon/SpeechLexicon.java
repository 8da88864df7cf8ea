package org.parley.annotators.internal.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that report speech. Immutable, shared by all threads. */
public final class SpeechLexicon {

    private final Lexicons lists;
    private final Map<String, SpeechVerb> verbs = new HashMap<>();
    private final Set<String> sureForms;
    private final Map<String, List<String>> nouns = new HashMap<>();
    private final Set<String> timeWords;

    private final Map<String, List<Preposition>> prepositions = new HashMap<>();

    /**
     * An expression that names a source.
     *
     * @param rest its words behind the first
     * @param behindComma whether it is one only behind a comma
     */
    public record Preposition(List<String> rest, boolean behindComma) {
    }

    /** The shipped lists. */
    public SpeechLexicon() {
        this(Lexicons.shipped());
    }

    /** Reads its lists. */
    public SpeechLexicon(Lexicons lists) {
        this.lists = lists;
        sureForms = Set.copyOf(lists.read("sure-speech-forms").keySet());
        timeWords = Set.copyOf(lists.read("time-words").keySet());
        lists.read("prepositional-cues").forEach((expression, flags) -> {
            List<String> words = List.of(expression.split(" "));
            prepositions.computeIfAbsent(words.get(0), k -> new ArrayList<>())
                    .add(new Preposition(words.subList(1, words.size()), flags.contains("c")));
        });
        lists.read("speech-verbs").forEach((entry, flags) -> {
            SpeechVerb verb = SpeechVerb.of(entry.split(",")[0], flags);
            VerbForms.of(entry).forEach(form -> verbs.putIfAbsent(form, verb));
        });
        lists.read("cue-nouns").forEach((noun, flags) -> {
            nouns.put(noun, flags);
            nouns.putIfAbsent(noun + "s", flags);
        });
    }

    /** Where this one's lists come from. */
    public Lexicons lists() {
        return lists;
    }

    /** The speech verb that a lower-case form belongs to, or null. */
    public SpeechVerb verb(String form) {
        return verbs.get(form);
    }

    /** The expressions for sources that begin with a lower-case word. */
    public List<Preposition> prepositions(String first) {
        return prepositions.getOrDefault(first, List.of());
    }

    /** Lower-case forms that are verbs of speech wherever they follow a noun, name or pronoun. */
    public Set<String> sureForms() {
        return sureForms;
    }

    /** Whether a lower-case noun can carry words as its content ("his claim that"). */
    public boolean isContentNoun(String noun) {
        return nouns.getOrDefault(noun, Collections.emptyList()).contains("c");
    }

    /** Whether a lower-case noun is a medium that words come in ("in a statement"). */
    public boolean isMedium(String noun) {
        return nouns.getOrDefault(noun, Collections.emptyList()).contains("m");
    }

    /** Whether a lower-case word tells a time. */
    public boolean isTime(String word) {
        return timeWords.contains(word);
    }
}
