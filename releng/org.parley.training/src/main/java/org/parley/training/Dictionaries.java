package org.parley.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.annotators.internal.syntax.TagDictionary;
import org.parley.annotators.internal.syntax.TagSet;

/** Puts together which tags words can have, from a treebank and from WordNet. Reads WordNet once. */
final class Dictionaries {

    /** Words seen this often have only the tags that they were seen with. */
    private static final int SURE = 30;
    /** Words seen this often that WordNet does not have, likewise. */
    private static final int FREQUENT = 6;

    private final Map<String, Set<String>> wordNet;

    Dictionaries() throws IOException {
        wordNet = new WordNet().forms();
    }

    /** The tags that words can have; words that are rare in the sentences and not in WordNet are left out. */
    TagDictionary of(TagSet tags, List<GoldSentence> sentences) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Long> seen = new HashMap<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int key = TagDictionary.key(sentence.forms()[i]);
                counts.merge(key, 1, Integer::sum);
                seen.merge(key, 1L << TaggerTrainer.number(tags, sentence, i), (a, b) -> a | b);
            }
        }
        Map<Integer, Long> entries = new HashMap<>();
        seen.forEach((key, bits) -> {
            if (counts.get(key) >= FREQUENT) {
                entries.put(key, bits);
            }
        });
        wordNet.forEach((form, names) -> {
            int key = TagDictionary.key(form);
            long bits = 0;
            for (String name : names) {
                int number = tags.names().indexOf(name);
                bits |= number < 0 ? 0 : 1L << number;
            }
            if (bits != 0 && counts.getOrDefault(key, 0) < SURE) {
                entries.put(key, seen.getOrDefault(key, 0L) | bits);
            }
        });
        long names = 0;
        for (int k = 0; k < tags.names().size(); k++) {
            names |= tags.coarse(k).equals("PROPN") ? 1L << k : 0;
        }
        return new TagDictionary(entries, names);
    }
}
