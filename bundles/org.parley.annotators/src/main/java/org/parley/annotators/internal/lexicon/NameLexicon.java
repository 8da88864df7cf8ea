package org.parley.annotators.internal.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of names, titles, bodies, countries and media. Immutable, shared by all threads. */
public final class NameLexicon {

    private final Map<String, List<String>> firstNames;
    private final Map<String, List<String>> titles = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> media;
    private final Map<String, String> countryByAdjective = new HashMap<>();
    private final Map<String, String> countryByCapital = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> plurals = new HashSet<>();

    /** The shipped lists. */
    public NameLexicon() {
        this(Lexicons.shipped());
    }

    /** Reads its lists. */
    public NameLexicon(Lexicons lists) {
        firstNames = lists.read("first-names");
        media = Set.copyOf(lists.read("media").keySet());
        lists.read("titles").forEach((title, flags) -> {
            titles.put(title, flags);
            if (!flags.contains("h")) {
                titles.putIfAbsent(plural(title), flags);
                plurals.add(plural(title));
            }
        });
        lists.read("group-nouns").forEach((noun, kind) -> {
            groups.put(noun, kind.get(0));
            groups.putIfAbsent(plural(noun), kind.get(0));
            plurals.add(plural(noun));
        });
        lists.read("places").forEach((country, adjective) -> {
            countries.add(country);
            countryByAdjective.putIfAbsent(String.join(" ", adjective), country);
        });
        lists.read("capitals")
                .forEach((capital, country) -> countryByCapital.put(capital, country.get(0).replace('_', ' ')));
    }

    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
    }

    /** Whether the word is a first name. */
    public boolean isFirstName(String word) {
        return firstNames.containsKey(word);
    }

    /** The gender that a first name goes with, unknown if there is none or both. */
    public Gender genderOfName(String word) {
        return gender(firstNames.getOrDefault(word, List.of()));
    }

    /** The gender that a lower-case title tells. */
    public Gender genderOfTitle(String title) {
        return gender(titles.getOrDefault(title, List.of()));
    }

    private static Gender gender(List<String> flags) {
        return flags.contains("m") ? Gender.MALE : flags.contains("f") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether the word, in any case, is a title or role, singular or plural. */
    public boolean isTitle(String word) {
        return titles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the lower-case word is a form of address that only stands before names. */
    public boolean isFormOfAddress(String word) {
        return titles.getOrDefault(word, List.of()).contains("h");
    }

    /** The kind of speaker that a lower-case noun names, as in {@code group-nouns.txt}, or null. */
    public String groupKind(String noun) {
        return groups.get(noun);
    }

    /** Whether the lower-case word is the plural of a title, role or group noun. */
    public boolean isPlural(String noun) {
        return plurals.contains(noun);
    }

    /** Whether the name, without an article, is that of a news medium. */
    public boolean isMedium(String name) {
        return media.contains(name);
    }

    /** Whether the name is a country's. */
    public boolean isCountry(String name) {
        return countries.contains(name);
    }

    /** The country that an adjective or a people's name belongs to, in the singular or plural, or null. */
    public String countryOfAdjective(String word) {
        String country = countryByAdjective.get(word);
        return country == null && word.endsWith("s") ? countryByAdjective.get(word.substring(0, word.length() - 1))
                : country;
    }

    /** The country whose government the name of a capital or seat stands for, or null. */
    public String countryOfCapital(String name) {
        return countryByCapital.get(name);
    }

    /** What a name, title or pronoun tells of a person. */
    public enum Gender {
        MALE, FEMALE, UNKNOWN;

        /** Whether the two do not exclude each other. */
        public boolean agrees(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }
}
