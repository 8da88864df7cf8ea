package org.parley.annotators.internal.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags that a model knows, each a universal part of speech with a finer one of the Penn Treebank: {@code VERB-VBD}. A tag's number is its place in
 * the list. Immutable.
 */
public final class TagSet {

    private static final Map<String, String> VERB_ENDINGS = Map.of("ing", "VBG", "ed", "VBD", "s", "VBZ");

    private final List<String> names;
    private final String[] coarse;
    private final String[] fine;
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private final Map<String, Integer> usual = new HashMap<>();

    /** @param names all tags, the more frequent ones of a part of speech first */
    public TagSet(List<String> names) {
        this.names = List.copyOf(names);
        coarse = new String[names.size()];
        fine = new String[names.size()];
        for (int i = 0; i < names.size(); i++) {
            int cut = names.get(i).indexOf('-');
            coarse[i] = names.get(i).substring(0, cut);
            fine[i] = names.get(i).substring(cut + 1);
            numbers.computeIfAbsent(coarse[i], k -> new HashMap<>()).put(fine[i], i);
            usual.putIfAbsent(coarse[i], i);
        }
    }

    /** All tags by their numbers. */
    public List<String> names() {
        return names;
    }

    /** The universal part of speech of a tag. */
    public String coarse(int tag) {
        return coarse[tag];
    }

    /** The finer part of speech of a tag. */
    public String fine(int tag) {
        return fine[tag];
    }

    /**
     * The number of the tag that is nearest to what is known of a word.
     *
     * @param coarseTag its universal part of speech
     * @param fineTag the finer one, or an empty string
     * @param lower its form in lower case, whose ending tells a verb's form where nothing else does
     */
    public int find(String coarseTag, String fineTag, String lower) {
        Map<String, Integer> known = numbers.getOrDefault(coarseTag, Map.of());
        Integer exact = known.get(fineTag);
        if (exact == null && coarseTag.equals("VERB")) {
            for (Map.Entry<String, String> ending : VERB_ENDINGS.entrySet()) {
                if (lower.endsWith(ending.getKey())) {
                    exact = known.get(ending.getValue());
                }
            }
        } else if (exact == null && coarseTag.equals("NOUN") && lower.endsWith("s")) {
            exact = known.get("NNS");
        }
        return exact == null ? usual.getOrDefault(coarseTag, 0) : exact;
    }
}
