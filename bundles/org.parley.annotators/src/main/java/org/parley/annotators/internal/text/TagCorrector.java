package org.parley.annotators.internal.text;

import java.util.List;
import java.util.Set;

/** Corrects tags that a model trained on web text gets wrong in news: speech verbs read as nouns, capitals and titles. Threads may share one. */
public final class TagCorrector {

    private final Set<String> sureVerbs;

    /** @param sureVerbs lower-case forms that are verbs wherever they stand after a noun, name or pronoun ({@code said}) */
    public TagCorrector(Set<String> sureVerbs) {
        this.sureVerbs = Set.copyOf(sureVerbs);
    }

    /** Changes the tags of one sentence in place. */
    public void correct(List<Token> words, Pos[] tags) {
        for (int i = 0; i < tags.length; i++) {
            Token word = words.get(i);
            if (!word.isWord()) {
                tags[i] = word.text().startsWith("'") && word.text().length() > 1 ? tags[i] : plainMark(word, tags[i]);
            } else if (tags[i] == Pos.PUNCT) {
                tags[i] = word.isCapitalised() ? Pos.PROPN : Pos.X;
            } else if (tags[i] != Pos.VERB && sureVerbs.contains(word.lower()) && (i > 0 || !word.isCapitalised())
                    && (i == 0 || !determines(words.get(i - 1)))) {
                tags[i] = Pos.VERB;
            }
        }
    }

    private static Pos plainMark(Token word, Pos tag) {
        char c = word.text().charAt(0);
        return c == '$' || c == '%' || c == '\u20ac' || c == '\u00a3' ? Pos.SYM : tag == Pos.PART ? tag : Pos.PUNCT;
    }

    private static boolean determines(Token before) {
        return before.is("the") || before.is("a") || before.is("an") || before.is("this");
    }
}
