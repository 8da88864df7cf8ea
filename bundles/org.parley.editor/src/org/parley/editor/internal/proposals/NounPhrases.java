package org.parley.editor.internal.proposals;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.parley.editor.internal.model.Span;

/** Finds who is named or described before, behind or at a word of a passage. */
final class NounPhrases {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "it", "you", "him", "her", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$//$NON-NLS-9$
            "them", //$NON-NLS-1$
            "us", "me", "who"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
            "one", "two", "three", "several", "some", "many", "both", "another", "this", "that", "these", "those"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
    private static final Set<String> ARTICLES = Set.of("the", "his", "her", "its", "their", "our", "my", "these", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$
            "those"); //$NON-NLS-1$
    /** What a phrase goes on with, article or not: "the caretaker of the hall". */
    static final Set<String> OF = Set.of("of"); //$NON-NLS-1$
    private static final Set<String> POSSESSIVES = Set.of("’s", "'s", "’", "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final Set<String> PARTICLES = Set.of("of", "de", "da", "van", "von", "bin", "al", "der", "di", "la", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
            "for"); //$NON-NLS-1$
    private static final Set<String> STOPS = Set.of("who", "which", "that", "in", "on", "at", "as", "with", "after", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
            "before", "when", "while", "and", "but", "or", "to", "by", "from", "during", "if", "whether", "because", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
            "into", "over", "under", "about", "against", "late", "early", "earlier", "later", "then", "so", "is", "was", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
            "will", "could", "can", "may", "might", "must", "should", "would", "per", "monday", "tuesday", "wednesday", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
            "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$//$NON-NLS-9$//$NON-NLS-10$
            "august", //$NON-NLS-1$
            "september", "october", "november", "december", "be", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "were", "are", "has", "have", "had", "not"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final Set<String> BETWEEN = Set.of("has", "have", "had", "also", "later", "then", "would", "did", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$
            "does", //$NON-NLS-1$
            "do", "not", "never", "only", "repeatedly", "previously", "recently", "always", "once", "again", "was", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$//$NON-NLS-9$//$NON-NLS-10$//$NON-NLS-11$
            "is"); //$NON-NLS-1$
    private static final int LONGEST = 8;

    /** Nouns for what people are, which stand between an organisation and a name: "Union leader Maeve Tolland". */
    private static final Pattern ROLE = Pattern.compile(
            "(.*(er|or|man|woman|men|ist|ent|ant|ive|ary|ian|chief|head|general|chair|king|queen))|foreign|prime|deputy|justice"); //$NON-NLS-1$
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "st", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
            "sen", "gov", "rev"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Predicate<String> verbs;

    /**
     * A finder.
     *
     * @param verbs
     *            tells the words that report, which end a phrase
     */
    NounPhrases(Predicate<String> verbs) {
        this.verbs = verbs;
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isStop(Word word) {
        return STOPS.contains(word.lower());
    }

    /** What begins at a word: "said [the northern envoy], who". */
    Optional<Span> from(Passage passage, int start) {
        if (!passage.has(start) || !passage.get(start).isWord()) {
            return Optional.empty();
        }
        Word first = passage.get(start);
        if (isPronoun(first.form()) && !(DETERMINERS.contains(first.lower()) && isPart(passage, start + 1))) {
            return Optional.of(first.to(first));
        }
        int last = start;
        boolean name = false;
        for (int i = start; i < passage.size() && i < start + LONGEST; i++) {
            Word word = passage.get(i);
            if (isDot(passage, i)) {
                continue;
            }
            boolean joins = PARTICLES.contains(word.lower()) && isPart(passage, i + 1)
                    || i > start && isPossessive(passage, i);
            boolean stops = i > start && !isPart(passage, i);
            boolean beyondName = name && !word.isCapital() && !joins && !isRoleBeforeName(passage, i);
            if (stops && !joins || beyondName) {
                break;
            }
            if (!joins) {
                name |= word.isCapital() && i > start || word.isCapital() && !DETERMINERS.contains(word.lower());
                last = i;
            }
        }
        return Optional.of(first.to(passage.get(last)));
    }

    private boolean isPart(Passage passage, int index) {
        return passage.has(index) && passage.get(index).isWord() && !STOPS.contains(passage.get(index).lower())
                && (passage.get(index).isCapital() || !verbs.test(passage.get(index).form()));
    }

    /** What stands between two names: "the Seamen[’s] Hall". */
    private boolean isPossessive(Passage passage, int index) {
        return passage.is(index, POSSESSIVES) && isPart(passage, index - 1) && isPart(passage, index + 1)
                && passage.get(index - 1).isCapital() && passage.get(index + 1).isCapital();
    }

    private static boolean isDot(Passage passage, int index) {
        return passage.has(index) && passage.get(index).form().equals(".") && passage.is(index - 1, ABBREVIATIONS); //$NON-NLS-1$
    }

    private static boolean isRoleBeforeName(Passage passage, int index) {
        int at = index;
        while (passage.has(at) && at < index + 3 && ROLE.matcher(passage.get(at).form()).matches()) {
            at++;
        }
        return at > index && passage.has(at) && passage.get(at).isCapital();
    }

    /** What ends before a word, over an apposition and over words between subject and verb: "[Dorn], the envoy, later said". */
    Optional<Span> before(Passage passage, int verb) {
        int last = verb - 1;
        while (passage.is(last, BETWEEN) || passage.has(last) && passage.get(last).lower().endsWith("ly")) { //$NON-NLS-1$
            last--;
        }
        if (passage.has(last) && passage.get(last).form().equals(",")) { //$NON-NLS-1$
            int comma = last - 1;
            while (comma >= 0 && !passage.get(comma).form().equals(",")) { //$NON-NLS-1$
                comma--;
            }
            last = comma - 1;
        }
        if (!passage.has(last) || !passage.get(last).isWord()) {
            return Optional.empty();
        }
        return Optional.of(new Span(passage.get(first(passage, last)).begin(), passage.get(last).end()));
    }

    /** What ends with a word. */
    Optional<Span> endingAt(Passage passage, int index) {
        return isPart(passage, index)
                ? Optional.of(new Span(passage.get(first(passage, index)).begin(), passage.get(index).end()))
                : Optional.empty();
    }

    /** What a word is within: "[Justice Minister Bako Tenzile]", "[the Ulmaran negotiator]". */
    Optional<Span> around(Passage passage, int index) {
        if (!passage.has(index) || !passage.get(index).isWord()) {
            return Optional.empty();
        }
        int end = passage.get(index).end();
        return from(passage, first(passage, index)).filter(s -> s.end() >= end)
                .or(() -> Optional.of(new Span(passage.get(index).begin(), end)));
    }

    /** The first word of the phrase that a word is in. */
    private int first(Passage passage, int index) {
        int first = index;
        while (first > 0 && index - first < LONGEST && belongs(passage, first - 1, first)) {
            first--;
            boolean number = passage.is(first - 1, ARTICLES) && !passage.is(first, ARTICLES);
            boolean inside = passage.is(first - 1, OF) && isPart(passage, first - 2);
            if (DETERMINERS.contains(passage.get(first).lower()) && !number && !inside) {
                break;
            }
        }
        while (first < index && (isDot(passage, first) || PARTICLES.contains(passage.get(first).lower()))) {
            first++;
        }
        return first;
    }

    private boolean belongs(Passage passage, int index, int next) {
        Word word = passage.get(index);
        if (isDot(passage, index) || isPossessive(passage, index)) {
            return true;
        }
        if (isPronoun(passage.get(next).form()) && !DETERMINERS.contains(passage.get(next).lower())) {
            return false;
        }
        if (PARTICLES.contains(word.lower())) {
            return index > 0 && isPart(passage, index - 1);
        }
        return isPart(passage, index) && (!isPronoun(word.form()) || DETERMINERS.contains(word.lower()));
    }
}
