package org.parley.annotators.internal.text;

import java.util.List;
import java.util.Map;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags with OpenNLP's maximum entropy model and its features, from left to right, taking the best tag at each word. OpenNLP's own tagger
 * keeps the three best sequences instead, which is three times slower and copies them at each step; the tags hardly differ. For one thread
 * at a time; the model behind it may be shared.
 */
public final class OpenNlpPosTagger implements PosTagger {

    /** Words that the model sees at once: longer sentences are tagged in parts, so that the time stays linear. */
    private static final int WINDOW = 100;

    /** Marks that the model, trained on web text, knows only in their plain form. */
    private static final Map<String, String> PLAIN = Map.of("\u201c", "\"", "\u201d", "\"", "\u00ab", "\"", "\u00bb",
            "\"",
            "\u201e", "\"", "``", "\"", "''", "\"", "\u2014", "-", "\u2013", "-", "\u2026", "...");

    private final MaxentModel model;
    private final POSContextGenerator features;
    private final Pos[] outcomes;

    /** @param model the shared model */
    public OpenNlpPosTagger(POSModel model) {
        this.model = model.getArtifact("pos.model");
        features = model.getFactory().getPOSContextGenerator(0);
        outcomes = new Pos[this.model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = Pos.of(this.model.getOutcome(i));
        }
    }

    @Override
    public Pos[] tag(List<Token> sentence) {
        Pos[] result = new Pos[sentence.size()];
        for (int first = 0; first < result.length; first += WINDOW) {
            tag(sentence.subList(first, Math.min(result.length, first + WINDOW)), first, result);
        }
        return result;
    }

    private void tag(List<Token> words, int first, Pos[] result) {
        String[] forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) {
            String text = words.get(i).text();
            forms[i] = PLAIN.getOrDefault(text, text);
        }
        String[] tags = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            double[] scores = model.eval(features.getContext(i, forms, tags, null));
            int best = 0;
            for (int k = 1; k < scores.length; k++) {
                if (scores[k] > scores[best]) {
                    best = k;
                }
            }
            tags[i] = model.getOutcome(best);
            result[first + i] = outcomes[best];
        }
    }
}
