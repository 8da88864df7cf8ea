package org.parley.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.parley.annotators.internal.syntax.TagDictionary;
import org.parley.annotators.internal.syntax.TagSet;
import org.parley.annotators.internal.syntax.TaggerFeatures;

/** Trains the tagger: each word is tagged behind the tags guessed so far, and learnt from where the guess was wrong. */
final class TaggerTrainer {

    private final TagSet tags;
    private final int epochs;
    private final Random random;

    /** @param seed where the order of sentences and the noise begin: the same seed, the same model */
    TaggerTrainer(TagSet tags, int epochs, long seed) {
        this.tags = tags;
        this.epochs = epochs;
        random = new Random(seed);
    }

    /** @param dictionary the tags that frequent words can have: nothing else is guessed or learnt of them */
    Perceptron train(List<GoldSentence> sentences, TagDictionary dictionary) {
        Perceptron perceptron = new Perceptron(tags.names().size());
        List<GoldSentence> order = new ArrayList<>(sentences);
        TaggerFeatures features = new TaggerFeatures();
        int[] found = new int[TaggerFeatures.MOST];
        float[] scores = new float[tags.names().size()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (GoldSentence sentence : order) {
                GoldSentence noisy = Noise.add(sentence, random);
                features.read(noisy.forms());
                int[] guesses = new int[noisy.size()];
                for (int i = 0; i < guesses.length; i++) {
                    int count = features.extract(i, guesses, found);
                    perceptron.score(found, count, scores);
                    long allowed = dictionary.allowed(features, i);
                    guesses[i] = best(scores, allowed);
                    int truth = number(tags, noisy, i);
                    if (guesses[i] == truth || (allowed >>> truth & 1) == 0) {
                        perceptron.pass();
                    } else {
                        perceptron.learn(found, count, truth, guesses[i]);
                    }
                }
            }
        }
        return perceptron;
    }

    private static int best(float[] scores, long allowed) {
        int best = Long.numberOfTrailingZeros(allowed);
        for (int k = best + 1; k < scores.length; k++) {
            if (scores[k] > scores[best] && (allowed >>> k & 1) != 0) {
                best = k;
            }
        }
        return best;
    }

    /** The number of a word's gold tag. */
    static int number(TagSet tags, GoldSentence sentence, int i) {
        String tag = sentence.tags()[i];
        int cut = tag.indexOf('-');
        return tags.find(tag.substring(0, cut), tag.substring(cut + 1), sentence.forms()[i].toLowerCase(Locale.ROOT));
    }
}
