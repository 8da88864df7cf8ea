package org.parley.annotators.internal.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/**
 * Countries and capitals that the lists do not know, as one document tells them: by their people's name (Ulmara, Ulmaran), by what belongs to
 * them (the parliament of Ulmara, Ulmara's border), and capitals by that word (the Ulmaran capital, Besh). One pass; immutable afterwards.
 */
final class PlaceEvidence {

    private static final Set<String> OF_COUNTRIES = Set.of("parliament", "capital", "border", "borders", "embassy",
            "navy", "president", "government", "republic", "kingdom", "army", "premier", "chancellor");
    private static final Set<String> BELONGINGS = Set.of("parliament", "capital", "border", "borders", "embassy",
            "navy", "president", "premier", "prime");
    private static final int SHORTEST = 4;

    private final AnalyzedText text;
    private final NameLexicon names;
    private final Map<String, String> countryByAdjective = new HashMap<>();
    private final Map<String, String> countryByCapital = new HashMap<>();
    private final Set<String> countries = new HashSet<>();

    PlaceEvidence(AnalyzedText text, NameLexicon names) {
        this.text = text;
        this.names = names;
        Set<String> words = new HashSet<>();
        for (Token token : text.tokens()) {
            if (mayBeCountry(token)) {
                words.add(token.text());
            }
        }
        for (String word : words) {
            String base = base(word);
            if (base != null && words.contains(base)) {
                countryByAdjective.put(word, base);
                countries.add(base);
            }
        }
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.first(); i <= sentence.last(); i++) {
                read(i, sentence);
            }
        }
    }

    private boolean mayBeCountry(Token token) {
        return token.isCapitalised() && token.isWord() && token.text().length() >= SHORTEST
                && !names.isFirstName(token.text()) && !names.isTitle(token.text())
                && names.countryOfAdjective(token.text()) == null;
    }

    /** The country that a people's name may be made of, or null: Ulmaran, Corvanese. */
    private static String base(String word) {
        if (word.endsWith("an") || word.endsWith("en")) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("ese") ? word.substring(0, word.length() - 2) : null;
    }

    private void read(int i, Sentence sentence) {
        Token token = text.token(i);
        if (i + 2 <= sentence.last() && token.is("capital") && text.token(i + 1).is(",") && i > sentence.first()) {
            capital(i, text.token(i + 2));
        } else if (i + 2 <= sentence.last() && text.token(i + 1).is("of") && OF_COUNTRIES.contains(token.lower())
                && mayBeCountry(text.token(i + 2))) {
            learn(text.token(i + 2), i + 3, sentence);
        } else if (i + 2 <= sentence.last() && text.token(i + 1).is("'s") && mayBeCountry(token)
                && BELONGINGS.contains(text.token(i + 2).lower())
                && (i == sentence.first() || !text.token(i - 1).isCapitalised())) {
            countries.add(token.text());
        }
    }

    private void learn(Token name, int next, Sentence sentence) {
        if (next > sentence.last() || !text.token(next).isCapitalised()) {
            countries.add(name.text());
        }
    }

    /** The Ulmaran capital, Besh; Ulmara's capital, Besh. */
    private void capital(int noun, Token name) {
        Token before = text.token(noun - 1);
        String country = before.is("'s") && noun > 1 ? text.token(noun - 2).text() : countryOfAdjective(before.text());
        if (country != null && mayBeCountry(name)) {
            countryByCapital.put(name.text(), country);
        }
    }

    /** Whether the document shows the word to be a country's name. */
    boolean isCountry(String name) {
        return countries.contains(name);
    }

    /** The country that an adjective or people's name belongs to, by the document or the lists, or null. */
    String countryOfAdjective(String word) {
        String known = names.countryOfAdjective(word);
        if (known != null) {
            return known;
        }
        String country = countryByAdjective.get(word);
        return country == null && word.endsWith("s") ? countryByAdjective.get(word.substring(0, word.length() - 1))
                : country;
    }

    /** The country whose capital the document says it is, by it or the lists, or null. */
    String countryOfCapital(String name) {
        String known = names.countryOfCapital(name);
        return known == null ? countryByCapital.get(name) : known;
    }
}
