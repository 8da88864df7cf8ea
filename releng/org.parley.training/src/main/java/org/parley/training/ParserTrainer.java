package org.parley.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.parley.annotators.internal.syntax.ArcHybrid;
import org.parley.annotators.internal.syntax.ParserFeatures;

/**
 * Trains the parser with a dynamic oracle and exploration: after the first rounds it mostly goes on with its own transitions, wrong ones too, so that
 * it learns to make the best of its mistakes.
 */
final class ParserTrainer {

    private static final double EXPLORED = 0.9;

    private final int epochs;
    private final Random random;
    private final ArcHybrid state = new ArcHybrid();
    private final Oracle oracle = new Oracle();
    private final int[] found = new int[ParserFeatures.MOST];
    private final float[] scores = new float[ArcHybrid.TRANSITIONS];

    /** @param seed where the order of sentences and the exploration begin: the same seed, the same model */
    ParserTrainer(int epochs, long seed) {
        this.epochs = epochs;
        random = new Random(seed);
    }

    /** @param tags the numbers of the tags of each sentence, as the tagger gives them */
    Perceptron train(List<GoldSentence> sentences, List<int[]> tags) {
        Perceptron perceptron = new Perceptron(ArcHybrid.TRANSITIONS);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        ParserFeatures features = new ParserFeatures();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                features.read(sentences.get(i).forms(), tags.get(i));
                learn(perceptron, features, sentences.get(i), epoch);
            }
        }
        return perceptron;
    }

    private void learn(Perceptron perceptron, ParserFeatures features, GoldSentence gold, int epoch) {
        state.start(gold.size());
        while (!state.isDone()) {
            int count = features.extract(state, found);
            perceptron.score(found, count, scores);
            int guess = -1;
            for (int k = 0; k < scores.length; k++) {
                if ((guess < 0 || scores[k] > scores[guess]) && state.allows(k)) {
                    guess = k;
                }
            }
            oracle.look(state, gold);
            int truth = oracle.best(scores);
            boolean right = oracle.isRight(guess);
            if (right) {
                perceptron.pass();
            } else {
                perceptron.learn(found, count, truth, guess);
            }
            state.apply(right || epoch > 0 && random.nextDouble() < EXPLORED ? guess : truth);
        }
    }
}
