package org.parley.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.parley.annotators.internal.syntax.ModelFormat;
import org.parley.annotators.internal.syntax.SyntaxModel;
import org.parley.annotators.internal.syntax.TagDictionary;
import org.parley.annotators.internal.syntax.TagSet;
import org.parley.annotators.internal.syntax.Tagger;

/** Trains a model: first the tagger, then the parser on tags as the tagger would give them to text that it has not seen. */
final class Trainer {

    private static final int FOLDS = 5;
    private static final long SEED = 20261122;
    /** Tags seen less often count as the usual one of their part of speech. */
    private static final int RARE = 30;
    /** Weights of the tagger smaller than this, in steps of a byte, are left out of the model. */
    private static final int TAGGER_LEAST = 3;
    /** Weights of the parser likewise: it does a little better without them, and is a third as large. */
    private static final int PARSER_LEAST = 14;
    /** Features that fewer mistakes have taught are left out: they are as many again, and say little of other text. */
    private static final int TAGGER_LESSONS = 2;
    private static final int PARSER_LESSONS = 3;

    private final Dictionaries dictionaries = new Dictionaries();
    private final int taggerEpochs;
    private final int parserEpochs;
    private final int rare;
    private final boolean whole;

    Trainer(int taggerEpochs, int parserEpochs) throws IOException {
        this(taggerEpochs, parserEpochs, RARE, false);
    }

    Trainer(int taggerEpochs, int parserEpochs, int rare, boolean whole) throws IOException {
        this.taggerEpochs = taggerEpochs;
        this.parserEpochs = parserEpochs;
        this.rare = rare;
        this.whole = whole;
    }

    /** The model in bytes, as {@link ModelFormat} has it. */
    byte[] train(List<GoldSentence> sentences) throws IOException {
        TagSet tags = tagSet(sentences, rare);
        TagDictionary dictionary = dictionaries.of(tags, sentences);
        Perceptron parser = new ParserTrainer(parserEpochs, SEED).train(sentences, jackknife(sentences, tags));
        Perceptron tagger = new TaggerTrainer(tags, taggerEpochs, SEED).train(sentences, dictionary);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFormat.write(bytes, tags, dictionary, averaged(tagger, TAGGER_LEAST, TAGGER_LESSONS),
                averaged(parser, PARSER_LEAST, PARSER_LESSONS));
        return bytes.toByteArray();
    }

    private SortedMap<Integer, byte[]> averaged(Perceptron perceptron, int least, int lessons) {
        return whole ? perceptron.averaged(1, 1) : perceptron.averaged(least, lessons);
    }

    static TagSet tagSet(List<GoldSentence> sentences, int rare) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (GoldSentence sentence : sentences) {
            for (String tag : sentence.tags()) {
                counts.merge(tag, 1, Integer::sum);
            }
        }
        List<String> frequent = new ArrayList<>();
        Map<String, String> usual = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).forEach(e -> {
                    boolean first = usual.putIfAbsent(e.getKey().substring(0, e.getKey().indexOf('-')),
                            e.getKey()) == null;
                    if (first || e.getValue() >= rare) {
                        frequent.add(e.getKey());
                    }
                });
        return new TagSet(frequent);
    }

    /** The tags of each sentence from a tagger that was trained without it. */
    List<int[]> jackknife(List<GoldSentence> sentences, TagSet tags) throws IOException {
        int[][] found = new int[sentences.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldSentence> others = new ArrayList<>();
            for (int i = 0; i < found.length; i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TagDictionary dictionary = dictionaries.of(tags, others);
            ModelFormat.write(bytes, tags, dictionary,
                    new TaggerTrainer(tags, taggerEpochs, SEED).train(others, dictionary).averaged(1, 1),
                    new Perceptron(1).averaged(1, 1));
            SyntaxModel model = ModelFormat.read(new ByteArrayInputStream(bytes.toByteArray()), "fold " + fold);
            Tagger tagger = model.newTagger();
            for (int i = fold; i < found.length; i += FOLDS) {
                found[i] = tagger.tag(sentences.get(i).forms());
            }
        }
        return List.of(found);
    }
}
