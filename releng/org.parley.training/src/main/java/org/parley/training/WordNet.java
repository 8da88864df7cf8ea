package org.parley.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of <a href="https://wordnet.princeton.edu">WordNet</a> 3.1 in all their forms, with the tags that these can have: most words of a
 * newspaper are rare in treebanks. Regular forms are made by rule, the others come from WordNet's lists of exceptions.
 */
final class WordNet {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    private final Map<String, Set<String>> tags = new HashMap<>();
    private final Map<String, Set<String>> irregular = new HashMap<>();

    /** Reads WordNet from the class path. */
    WordNet() throws IOException {
        exceptions("noun", "NOUN-NNS");
        exceptions("verb", "VERB-VBD", "VERB-VBN");
        exceptions("adj", "ADJ-JJR", "ADJ-JJS");
        Map<String, Integer> used = new HashMap<>();
        for (String part : new String[] { "verb", "adj", "adv", "noun" }) {
            index(part, used);
        }
    }

    /** The tags of each lower-case form. */
    Map<String, Set<String>> forms() {
        return tags;
    }

    private void exceptions(String part, String... names) throws IOException {
        try (BufferedReader in = open(part + ".exc")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                if (words.length > 1 && isWord(words[0])) {
                    irregular.computeIfAbsent(part + " " + words[1], k -> new HashSet<>()).add(words[0]);
                    if (part.equals("verb") && words[0].endsWith("ing")) {
                        add(words[0], "VERB-VBG");
                    } else if (part.equals("adj")) {
                        add(words[0], words[0].endsWith("st") ? names[1] : names[0]);
                    } else {
                        add(words[0], names);
                    }
                }
            }
        }
    }

    /**
     * Takes in the words of one part of speech. Nouns that nobody has used in texts, while the same form is in use as something else, are
     * left out.
     */
    private void index(String part, Map<String, Integer> used) throws IOException {
        try (BufferedReader in = open("index." + part)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split(" ");
                if (line.startsWith(" ") || !isWord(fields[0])) {
                    continue;
                }
                int uses = Integer.parseInt(fields[4 + Integer.parseInt(fields[3]) + 1]);
                used.merge(fields[0], uses, Integer::sum);
                switch (part) {
                case "verb" -> verb(fields[0]);
                case "adj" -> add(fields[0], "ADJ-JJ");
                case "adv" -> add(fields[0], "ADV-RB");
                default -> {
                    if (uses > 0 || used.get(fields[0]) == 0) {
                        add(fields[0], "NOUN-NN");
                        forms("noun", fields[0], plural(fields[0]), "NOUN-NNS");
                    }
                }
                }
            }
        }
    }

    private void verb(String base) {
        add(base, "VERB-VB", "VERB-VBP");
        add(plural(base), "VERB-VBZ");
        boolean mute = base.endsWith("e");
        String stem = mute ? base.substring(0, base.length() - 1) : base;
        add((base.endsWith("ee") ? base : stem) + "ing", "VERB-VBG");
        if (!irregular.containsKey("verb " + base)) {
            boolean y = base.endsWith("y") && !isVowel(base, base.length() - 2);
            add(y ? base.substring(0, base.length() - 1) + "ied" : stem + "ed", "VERB-VBD", "VERB-VBN");
        }
        if (doubles(base)) {
            String doubled = base + base.charAt(base.length() - 1);
            add(doubled + "ing", "VERB-VBG");
            add(doubled + "ed", "VERB-VBD", "VERB-VBN");
        }
    }

    private void forms(String part, String base, String regular, String tag) {
        if (!irregular.containsKey(part + " " + base)) {
            add(regular, tag);
        }
    }

    private static String plural(String base) {
        if (base.endsWith("y") && !isVowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hiss = base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch")
                || base.endsWith("sh");
        return base + (hiss ? "es" : "s");
    }

    /** Whether a verb may double its last consonant: "stopped". */
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        return last > 1 && !isVowel(base, last) && "wxy".indexOf(base.charAt(last)) < 0 && isVowel(base, last - 1)
                && !isVowel(base, last - 2);
    }

    private static boolean isVowel(String word, int i) {
        return i >= 0 && "aeiou".indexOf(word.charAt(i)) >= 0;
    }

    private static boolean isWord(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    private void add(String form, String... names) {
        Set<String> known = tags.computeIfAbsent(form, k -> new TreeSet<>());
        for (String name : names) {
            known.add(name);
        }
    }

    private static BufferedReader open(String name) throws IOException {
        InputStream in = WordNet.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException("WordNet is not on the class path: " + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
