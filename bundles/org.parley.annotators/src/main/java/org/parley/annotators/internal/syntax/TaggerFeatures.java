package org.parley.annotators.internal.syntax;

/**
 * What the tagger looks at: the word, its ending and shape, its neighbours, and the two tags before it, after Honnibal's "A Good
 * Part-of-Speech Tagger in about 200 Lines of Python" (2013) and Ratnaparkhi, "A Maximum Entropy Model for Part-Of-Speech Tagging" (1996).
 */
public final class TaggerFeatures {

    /** The most features that one word has. */
    public static final int MOST = 32;

    private final Words words = new Words();

    /** Takes in the forms of a sentence. */
    public void read(String[] forms) {
        words.read(forms);
    }

    /**
     * The features of a word.
     *
     * @param i index of the word
     * @param tags those of the words before it, from 0
     * @param into room for {@link #MOST}
     * @return how many there are
     */
    public int extract(int i, int[] tags, int[] into) {
        Words w = words;
        int n = 0;
        int before = i > 0 ? tags[i - 1] + 1 : 0;
        int before2 = i > 1 ? tags[i - 2] + 1 : 0;
        int left = at(w.lower, i - 1);
        int right = at(w.lower, i + 1);
        int shape = w.shape[i] << 2 | (i == 0 ? 2 : 0) | w.titleCase;
        into[n++] = Hash.of(1, w.exact[i]);
        into[n++] = Hash.of(2, w.lower[i]);
        into[n++] = Hash.of(3, w.ending2[i]);
        into[n++] = Hash.of(4, w.ending3[i]);
        into[n++] = Hash.of(5, w.ending4[i]);
        into[n++] = Hash.of(6, w.opening1[i]);
        into[n++] = Hash.of(7, w.opening3[i]);
        into[n++] = Hash.of(8, shape);
        into[n++] = Hash.of(9, shape, w.ending3[i]);
        into[n++] = Hash.of(10, before);
        into[n++] = Hash.of(11, before2);
        into[n++] = Hash.of(12, before, before2);
        into[n++] = Hash.of(13, before, w.lower[i]);
        into[n++] = Hash.of(14, before, w.ending3[i]);
        into[n++] = Hash.of(15, before, right);
        into[n++] = Hash.of(16, left);
        into[n++] = Hash.of(17, at(w.lower, i - 2));
        into[n++] = Hash.of(18, right);
        into[n++] = Hash.of(19, at(w.lower, i + 2));
        into[n++] = Hash.of(20, at(w.ending3, i - 1));
        into[n++] = Hash.of(21, at(w.ending3, i + 1));
        into[n++] = Hash.of(22, at(w.shape, i + 1), shape);
        into[n++] = Hash.of(23, at(w.shape, i - 1), shape);
        into[n++] = Hash.of(24, left, w.lower[i]);
        into[n++] = Hash.of(25, right, w.lower[i]);
        into[n++] = Hash.of(26, before, shape, at(w.shape, i + 1));
        into[n++] = Hash.of(27, before, before2, w.lower[i]);
        into[n++] = Hash.of(28, at(w.ending3, i + 1), w.ending3[i]);
        into[n++] = Hash.of(29, left, right);
        return n;
    }

    /** The hash of a word in lower case. */
    int word(int i) {
        return words.lower[i];
    }

    /** Whether a word begins with a capital letter. */
    boolean isCapitalised(int i) {
        return (words.shape[i] & 1) != 0;
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= words.size ? Words.NONE : values[i];
    }
}
