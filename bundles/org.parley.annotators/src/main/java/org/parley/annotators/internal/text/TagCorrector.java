package org.parley.annotators.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Corrects tags that a model trained on web text gets wrong in news: clitics, speech verbs read as nouns, names read as other words.
 * Threads may share one.
 */
public final class TagCorrector {

    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "it", "that", "there", "who", "what",
            "here", "where", "how", "let");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "my", "your", "his", "its", "our", "their");

    private final Set<String> sureVerbs;
    private final Set<String> functionWords;
    private final Set<String> firstNames;
    private final WordForms forms;

    /**
     * @param sureVerbs lower-case forms that are verbs wherever they stand after a noun, name or pronoun ({@code said})
     * @param firstNames first names of people, capitalised
     * @param functionWords lower-case words that are no names, whatever their case
     * @param forms what is known of single words
     */
    TagCorrector(Set<String> sureVerbs, Set<String> firstNames, Set<String> functionWords, WordForms forms) {
        this.forms = forms;
        this.firstNames = Set.copyOf(firstNames);
        this.sureVerbs = Set.copyOf(sureVerbs);
        this.functionWords = Set.copyOf(functionWords);
    }

    /** Changes the tags of one sentence in place. */
    public void correct(List<Token> words, Pos[] tags) {
        boolean headline = isTitleCase(words);
        for (int i = 0; i < tags.length; i++) {
            Token word = words.get(i);
            if (!word.isWord()) {
                tags[i] = mark(words, i, tags);
            } else if (word.is("n't")) {
                tags[i] = Pos.PART;
            } else if (tags[i] == Pos.PUNCT) {
                tags[i] = word.isCapitalised() ? Pos.PROPN : Pos.X;
            } else if (isSureVerb(words, i)) {
                tags[i] = Pos.VERB;
            } else if (isName(words, tags, i) || !headline && isPartOfName(words, tags, i)) {
                tags[i] = Pos.PROPN;
            } else if (tags[i] == Pos.VERB && isNoun(words, tags, i)) {
                tags[i] = Pos.NOUN;
            } else if (tags[i] == Pos.ADJ && isParticiple(words, tags, i)
                    || tags[i] == Pos.INTJ && i > 0 && i + 1 < tags.length && word.is("say")
                            && words.get(i + 1).isWord()) {
                tags[i] = Pos.VERB;
            }
        }
        findVerb(words, tags);
    }

    /** Names at the beginning of sentences that the model took for other words, though it knew them within sentences of the same text. */
    public void correctBeginnings(List<Sentence> sentences, List<Token> tokens) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = sentence.first() + 1; i <= sentence.last(); i++) {
                Token token = tokens.get(i);
                if (token.pos() == Pos.PROPN && token.isCapitalised()) {
                    names.add(token.text());
                }
            }
        }
        for (Sentence sentence : sentences) {
            int first = sentence.first();
            while (first < sentence.last() && !tokens.get(first).isWord()) {
                first++;
            }
            Token token = tokens.get(first);
            if (token.isCapitalised() && token.pos() != Pos.PROPN && names.contains(token.text())
                    && !functionWords.contains(token.lower())) {
                token.setPos(Pos.PROPN, "");
            }
        }
    }

    private static boolean isTitleCase(List<Token> words) {
        int all = 0;
        int capitalised = 0;
        for (Token word : words) {
            if (word.isWord() && word.text().length() > 3) {
                all++;
                capitalised += word.isCapitalised() ? 1 : 0;
            }
        }
        return all > 4 && capitalised * 10 > all * 8;
    }

    /** A capitalised noun or verb behind a name, or one that a colon marks as a speaker's. */
    private boolean isPartOfName(List<Token> words, Pos[] tags, int i) {
        Token word = words.get(i);
        if (!word.isCapitalised() || functionWords.contains(word.lower()) || tags[i] == Pos.AUX) {
            return false;
        }
        if (i + 1 < tags.length && firstNames.contains(word.text()) && words.get(i + 1).isCapitalised()
                && words.get(i + 1).isWord()) {
            return true;
        }
        boolean behindName = i > 0 && tags[i - 1] == Pos.PROPN && words.get(i - 1).isCapitalised();
        boolean behindFirstName = behindName && firstNames.contains(words.get(i - 1).text());
        return behindName && (tags[i] != Pos.ADJ || behindFirstName)
                || i < 3 && i + 1 < tags.length && words.get(i + 1).is(":");
    }

    /** A form without an ending of its own behind what only nouns follow: "Harker's claim", "the two sides met". */
    private static boolean isNoun(List<Token> words, Pos[] tags, int i) {
        Token word = words.get(i);
        if (word.is("talks") && i + 1 < tags.length && words.get(i + 1).is("between")) {
            return true;
        }
        if (i == 0 || word.lower().endsWith("ing") || word.lower().endsWith("ed")) {
            return false;
        }
        Token before = words.get(i - 1);
        boolean verbFollows = i + 1 < tags.length && (tags[i + 1] == Pos.VERB || tags[i + 1] == Pos.AUX);
        return DETERMINERS.contains(before.lower()) || tags[i - 1] == Pos.ADP && !before.is("to")
                || tags[i - 1] == Pos.PART && before.text().startsWith("'")
                || tags[i - 1] == Pos.NUM && verbFollows;
    }

    /** A form that "had" makes a verb: "had also expressed". */
    private boolean isParticiple(List<Token> words, Pos[] tags, int i) {
        int k = i - 1;
        while (k > 0 && tags[k] == Pos.ADV) {
            k--;
        }
        return k >= 0 && words.get(i).lower().endsWith("ed") && forms.canBeFinite(words.get(i))
                && (words.get(k).is("had") || words.get(k).is("has") || words.get(k).is("have"));
    }

    /** A sentence without any verb has one if a word behind a noun can be one: "The deal of Olm holds." */
    private void findVerb(List<Token> words, Pos[] tags) {
        int end = tags.length - 1;
        if (end < 2 || !words.get(end).is(".")) {
            return;
        }
        int found = -1;
        for (int i = 0; i < end; i++) {
            if (tags[i] == Pos.VERB || tags[i] == Pos.AUX) {
                return;
            }
            boolean behindNoun = i > 0 && (tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.PROPN);
            boolean candidate = tags[i] == Pos.NOUN && i == end - 1
                    || tags[i] == Pos.ADJ && words.get(i).lower().endsWith("ed");
            if (found < 0 && behindNoun && candidate && forms.canBeFinite(words.get(i))) {
                found = i;
            }
        }
        if (found >= 0) {
            tags[found] = Pos.VERB;
        }
    }

    private boolean isSureVerb(List<Token> words, int i) {
        Token word = words.get(i);
        return sureVerbs.contains(word.lower()) && (i > 0 || !word.isCapitalised())
                && (i == 0 || !determines(words.get(i - 1)));
    }

    /** A capitalised word of no closed class, within a sentence where the tag makes no sense, or before a verb of speech or a possessive. */
    private boolean isName(List<Token> words, Pos[] tags, int i) {
        Token word = words.get(i);
        if (!word.isCapitalised() || tags[i] == Pos.PROPN || functionWords.contains(word.lower())) {
            return false;
        }
        boolean senseless = switch (tags[i]) {
        case PRON, DET, INTJ, X, SCONJ, CCONJ, PART, ADP -> true;
        default -> false;
        };
        boolean initial = i == 0 || !words.get(i - 1).isWord();
        if (tags[i] == Pos.ADJ && i > 1 && i + 1 < tags.length && !words.get(i - 1).isWord()
                && sureVerbs.contains(words.get(i + 1).lower())) {
            return true;
        }
        if (i + 1 < tags.length && tags[i] != Pos.NOUN && tags[i] != Pos.ADJ) {
            Token next = words.get(i + 1);
            if (next.is("'s") || sureVerbs.contains(next.lower()) && !next.is("adding") && !next.is("saying")) {
                return true;
            }
        }
        return senseless && !initial
                || i == 0 && tags[i] != Pos.NUM && !forms.isKnown(word) && !word.lower().endsWith("an")
                        && !word.lower().endsWith("ish")
                        && !word.lower().endsWith("ese");
    }

    private static Pos mark(List<Token> words, int i, Pos[] tags) {
        Token word = words.get(i);
        char c = word.text().charAt(0);
        if (c == '\'' && word.text().length() > 1 && Character.isLetter(word.text().charAt(1))) {
            boolean verb = !word.is("'s") || i > 0 && SUBJECT_PRONOUNS.contains(words.get(i - 1).lower());
            return verb ? Pos.AUX : Pos.PART;
        }
        if (c == '\'' && i > 0 && words.get(i - 1).end() == word.begin() && words.get(i - 1).lower().endsWith("s")
                && i + 1 < words.size() && words.get(i + 1).isWord()
                && (tags[i] == Pos.PART || !opensBefore(words, i))) {
            return Pos.PART;
        }
        return c == '$' || c == '%' || c == '\u20ac' || c == '\u00a3' ? Pos.SYM : Pos.PUNCT;
    }

    /** Whether a single quotation mark opens before a word of the sentence. */
    private static boolean opensBefore(List<Token> words, int end) {
        for (int i = 0; i < end; i++) {
            if (words.get(i).text().equals("'") && words.get(i + 1).begin() == words.get(i).end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean determines(Token before) {
        return before.is("the") || before.is("a") || before.is("an") || before.is("this");
    }
}
