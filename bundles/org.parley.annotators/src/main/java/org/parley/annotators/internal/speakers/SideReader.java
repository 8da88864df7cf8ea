package org.parley.annotators.internal.speakers;

import java.util.Set;

import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Token;

/** Reads off a mention whose side it is on, where its words say so: a country's adjective or name before it, or what stands before "side". */
final class SideReader {

    private static final Set<String> SIDES = Set.of("side", "delegation", "team", "negotiators", "delegates",
            "representatives", "camp");

    private final AnalyzedText text;
    private final NameLexicon names;
    private final PlaceEvidence places;

    SideReader(AnalyzedText text, NameLexicon names, PlaceEvidence places) {
        this.text = text;
        this.names = names;
        this.places = places;
    }

    /** The country or group that the words before {@code end} in a phrase name, or null: the Ulmaran delegation, the government side. */
    String side(NounPhrase phrase, int end) {
        for (int i = phrase.first(); i < end; i++) {
            Token token = text.token(i);
            String pair = i + 1 < end ? places.countryOfAdjective(token.text() + " " + text.token(i + 1).text()) : null;
            String country = pair != null ? pair : places.countryOfAdjective(token.text());
            if (country == null && i + 1 < end && text.token(i + 1).is("'s")) {
                boolean known = names.isCountry(token.text()) || places.isCountry(token.text());
                country = places.countryOfCapital(token.text());
                country = country == null && known ? token.text() : country;
            }
            if (country != null) {
                String canonical = places.countryOfCapital(country);
                return canonical == null ? country : canonical;
            }
        }
        Token before = end > phrase.first() ? text.token(end - 1) : null;
        boolean group = before != null && SIDES.contains(text.token(phrase.head()).lower()) && end == phrase.head()
                && before.pos() == Pos.NOUN;
        return group ? before.text() : null;
    }
}
