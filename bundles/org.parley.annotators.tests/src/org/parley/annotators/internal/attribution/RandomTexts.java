package org.parley.annotators.internal.attribution;

import java.util.Random;

/** Makes texts of words, marks and characters that the annotators look at, in an order by chance: the same ones for the same seed. */
public final class RandomTexts {

    private static final String[] WORDS = { "said", "“", "”", "\"", "'", "‘", "’", ",", ".", "Smith", "the", "minister",
            "that", "agreed",
            "to", "deal", "reached", "[", "]", ":", "/", "\n", "\n\n", "He", "she", "according", "😀", "سلام", "\u00a0",
            "no", "talks",
            "failed", "-", "—", "(", ")", "Mr.", "U.S.", "?", "!", "«", "»", "and", "Oslo", "\u0000", "é", "1,000",
            "''", "``", "Ann Bell",
            "told", "reporters", "on", "Monday", "between", "who", "\u200b", "\ud83d", "not", "signed", "a", "truce",
            "will", "„", "‹", "›", "‚", "`", "'''", "quoted", "as", "saying", "letter", "according to", "(Reuters) —",
            "OSTREVIK", "Q:", "Bell:", "his wife", "whose", "Ulmaran", "Ulmara", "capital", "'s", "of", "asked", "was",
            "in a statement", "Mrs.", "Bell", "they", "we", "…", "\t", "\u0001", "\ufffd" };

    private final Random random;

    /** Texts by a seed. */
    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** The next text: up to 60 words, now and then a character by chance. */
    public String next() {
        StringBuilder made = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            made.append(random.nextInt(15) == 0 ? String.valueOf((char) random.nextInt(65_536))
                    : WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(4) > 0) {
                made.append(' ');
            }
        }
        return made.toString();
    }
}
