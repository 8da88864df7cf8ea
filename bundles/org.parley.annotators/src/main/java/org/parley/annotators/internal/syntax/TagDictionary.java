package org.parley.annotators.internal.syntax;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tags that frequent words can have, as in Ratnaparkhi (1996): other words can have any, and capitalised ones can be names besides.
 * Immutable; all threads share one.
 */
public final class TagDictionary {

    private static final long ANY = -1;

    private final int mask;
    /** Open addressing: words, and the tags of each as bits; 0 marks a free slot. */
    private final int[] words;
    private final long[] tags;
    private final long names;

    /**
     * @param entries hashes of words in lower case, each with its tags as bits, by their numbers
     * @param names the tags of names as bits
     */
    public TagDictionary(Map<Integer, Long> entries, long names) {
        this.names = names;
        int room = Integer.highestOneBit(Math.max(8, entries.size() * 2)) << 1;
        mask = room - 1;
        words = new int[room];
        tags = new long[room];
        entries.forEach((word, bits) -> {
            int slot = slot(word);
            words[slot] = word;
            tags[slot] = bits;
        });
    }

    /** The hash of a word as the dictionary has it. */
    public static int key(String form) {
        TaggerFeatures features = new TaggerFeatures();
        features.read(new String[] { form });
        return features.word(0);
    }

    /** Whether a word, whatever its case, can have the tag; false for a word that is not in the dictionary. */
    public boolean has(String form, int tag) {
        return (tags[slot(key(form))] >>> tag & 1) != 0;
    }

    /** Whether a word, whatever its case, is in the dictionary. */
    public boolean knows(String form) {
        return tags[slot(key(form))] != 0;
    }

    /** The tags that a word can have, as bits. */
    long allowed(int word, boolean capitalised) {
        long known = tags[slot(word)];
        return known == 0 ? ANY : capitalised ? known | names : known;
    }

    /** The tags that a word of a sentence can have, as bits. */
    public long allowed(TaggerFeatures sentence, int i) {
        return allowed(sentence.word(i), sentence.isCapitalised(i));
    }

    SortedMap<Integer, Long> entries() {
        SortedMap<Integer, Long> entries = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            if (tags[i] != 0) {
                entries.put(words[i], tags[i]);
            }
        }
        return entries;
    }

    long names() {
        return names;
    }

    private int slot(int word) {
        int i = (word * 0x9E3779B1 >>> 7) & mask;
        while (tags[i] != 0 && words[i] != word) {
            i = i + 1 & mask;
        }
        return i;
    }
}
