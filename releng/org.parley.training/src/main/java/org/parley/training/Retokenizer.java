package org.parley.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.parley.annotators.internal.lexicon.LexiconReader;
import org.parley.annotators.internal.syntax.Relation;
import org.parley.annotators.internal.text.Token;
import org.parley.annotators.internal.text.Tokenizer;

/** Cuts the sentences of a treebank into words as Parley cuts texts: hyphenated words stay whole. */
final class Retokenizer {

    private final Tokenizer tokenizer = new Tokenizer(LexiconReader.read("abbreviations").keySet());

    /** The sentence in Parley's words; as it is where neither division is within the other. */
    GoldSentence retokenize(ConlluReader.Spaced given) {
        GoldSentence gold = given.sentence();
        StringBuilder text = new StringBuilder();
        int[] begins = new int[gold.size()];
        int[] ends = new int[gold.size()];
        for (int i = 0; i < gold.size(); i++) {
            begins[i] = text.length();
            text.append(gold.forms()[i]);
            ends[i] = text.length();
            if (given.spaced()[i]) {
                text.append(' ');
            }
        }
        List<Token> tokens = new ArrayList<>();
        tokenizer.tokenize(text.toString(), 0, text.length(), tokens);
        int[] tokenOf = align(tokens, begins, ends);
        return tokenOf == null || tokens.isEmpty() ? gold : rebuilt(gold, tokens, begins, tokenOf);
    }

    /** The token that each word lies in or begins with, or null if some token holds parts of words. */
    private static int[] align(List<Token> tokens, int[] begins, int[] ends) {
        int[] tokenOf = new int[begins.length];
        int t = 0;
        for (int i = 0; i < begins.length; i++) {
            while (t < tokens.size() && tokens.get(t).end() <= begins[i]) {
                t++;
            }
            if (t == tokens.size()) {
                return null;
            }
            boolean inside = tokens.get(t).end() >= ends[i];
            boolean opens = tokens.get(t).begin() == begins[i];
            int last = t;
            while (last + 1 < tokens.size() && tokens.get(last + 1).begin() < ends[i]) {
                last++;
            }
            if (!inside && (!opens || tokens.get(last).end() > ends[i])) {
                return null;
            }
            tokenOf[i] = t;
        }
        return tokenOf;
    }

    private static GoldSentence rebuilt(GoldSentence gold, List<Token> tokens, int[] begins, int[] tokenOf) {
        int n = tokens.size();
        int[] word = new int[n];
        Arrays.fill(word, -1);
        for (int i = 0; i < tokenOf.length; i++) {
            int t = tokenOf[i];
            int head = gold.heads()[i];
            boolean top = head == gold.size() || tokenOf[head] != t;
            if (word[t] < 0 || top && !hangsOutside(gold, word[t], tokenOf)) {
                word[t] = i;
            }
        }
        String[] forms = new String[n];
        String[] tags = new String[n];
        int[] heads = new int[n];
        Relation[] relations = new Relation[n];
        int owner = 0;
        for (int t = 0; t < n; t++) {
            forms[t] = tokens.get(t).text();
            if (word[t] < 0) {
                boolean mark = !tokens.get(t).isWord();
                tags[t] = mark ? "PUNCT-PUNCT" : gold.tags()[word[owner]];
                heads[t] = owner;
                relations[t] = mark ? Relation.PUNCT : Relation.FLAT;
            } else {
                owner = t;
                int head = gold.heads()[word[t]];
                tags[t] = gold.tags()[word[t]];
                heads[t] = head == gold.size() ? n : tokenOf[head];
                relations[t] = gold.relations()[word[t]];
            }
        }
        return new GoldSentence(forms, tags, heads, relations);
    }

    private static boolean hangsOutside(GoldSentence gold, int word, int[] tokenOf) {
        int head = gold.heads()[word];
        return head == gold.size() || tokenOf[head] != tokenOf[word];
    }
}
