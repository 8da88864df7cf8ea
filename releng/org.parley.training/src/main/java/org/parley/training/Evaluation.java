package org.parley.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.parley.annotators.internal.syntax.DependencyParser;
import org.parley.annotators.internal.syntax.DependencyTree;
import org.parley.annotators.internal.syntax.Relation;
import org.parley.annotators.internal.syntax.SyntaxModel;
import org.parley.annotators.internal.syntax.TagSet;
import org.parley.annotators.internal.syntax.Tagger;

/** Compares a model with a treebank: parts of speech of all words; heads, and heads with relations, of all words but punctuation marks. */
final class Evaluation {

    private static final Set<String> SPEECH = Set.of("say", "says", "said", "saying", "tell", "tells", "told",
            "telling",
            "claim", "claims", "claimed", "add", "adds", "added", "adding", "announced", "announce", "warned", "argued",
            "insisted", "suggested", "noted", "explained", "stated", "believe", "believes", "believed", "think",
            "thinks", "thought", "asked", "asks", "ask", "reported", "wrote");

    private int words;
    private int coarse;
    private int fine;
    private int arcs;
    private int heads;
    private int both;
    private final int[] subjects = new int[3];
    private final int[] clauses = new int[3];
    private double seconds;

    private Evaluation() {
    }

    /** One line of figures. */
    static String of(SyntaxModel model, List<GoldSentence> sentences) {
        Evaluation sums = new Evaluation();
        Tagger tagger = model.newTagger();
        DependencyParser parser = model.newParser();
        for (GoldSentence sentence : sentences) {
            long start = System.nanoTime();
            int[] tags = tagger.tag(sentence.forms());
            DependencyTree tree = parser.parse(sentence.forms(), tags, 0);
            sums.seconds += (System.nanoTime() - start) / 1e9;
            sums.add(sentence, tags, tree, model.tags());
        }
        return sums.line();
    }

    /** The share of words whose universal part of speech is right, in per cent. */
    static double tags(SyntaxModel model, List<GoldSentence> sentences) {
        Tagger tagger = model.newTagger();
        int words = 0;
        int right = 0;
        for (GoldSentence sentence : sentences) {
            int[] tags = tagger.tag(sentence.forms());
            for (int i = 0; i < tags.length; i++) {
                words++;
                int truth = TaggerTrainer.number(model.tags(), sentence, i);
                right += model.tags().coarse(truth).equals(model.tags().coarse(tags[i])) ? 1 : 0;
            }
        }
        return 100.0 * right / Math.max(1, words);
    }

    private void add(GoldSentence gold, int[] tags, DependencyTree tree, TagSet names) {
        for (int i = 0; i < tags.length; i++) {
            words++;
            int truth = TaggerTrainer.number(names, gold, i);
            fine += truth == tags[i] ? 1 : 0;
            coarse += names.coarse(truth).equals(names.coarse(tags[i])) ? 1 : 0;
            Relation relation = gold.relations()[i];
            int head = gold.heads()[i] == gold.size() ? -1 : gold.heads()[i];
            boolean rightHead = tree.head(i) == head;
            if (relation != Relation.PUNCT) {
                arcs++;
                heads += rightHead ? 1 : 0;
                both += rightHead && tree.relation(i) == relation ? 1 : 0;
            }
            count(subjects, relation == Relation.NSUBJ && speaks(gold, head),
                    tree.relation(i) == Relation.NSUBJ && speaks(gold, tree.head(i)), rightHead);
            count(clauses, relation == Relation.CCOMP && speaks(gold, head),
                    tree.relation(i) == Relation.CCOMP && speaks(gold, tree.head(i)), rightHead);
        }
    }

    private static boolean speaks(GoldSentence gold, int head) {
        return head >= 0 && SPEECH.contains(gold.forms()[head].toLowerCase(Locale.ROOT));
    }

    private static void count(int[] sums, boolean gold, boolean system, boolean rightHead) {
        sums[0] += gold ? 1 : 0;
        sums[1] += system ? 1 : 0;
        sums[2] += gold && system && rightHead ? 1 : 0;
    }

    private String line() {
        return String.format(Locale.ROOT,
                "UPOS %.2f, with XPOS %.2f, UAS %.2f, LAS %.2f, subjects of speech verbs F1 %.1f, their clauses F1 %.1f, %.0f words/s",
                100.0 * coarse / words, 100.0 * fine / words, 100.0 * heads / arcs, 100.0 * both / arcs, f1(subjects),
                f1(clauses),
                words / seconds);
    }

    private static double f1(int[] sums) {
        return 200.0 * sums[2] / Math.max(1, sums[0] + sums[1]);
    }
}
