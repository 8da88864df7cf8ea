package org.parley.annotators.internal.syntax;

/** Tags from left to right, taking at each word the best of the tags it can have. Time is linear. For one thread at a time; the model behind it may be shared. */
final class PerceptronTagger implements Tagger {

    private final LinearModel model;
    private final TagDictionary dictionary;
    private final TaggerFeatures features = new TaggerFeatures();
    private final int[] found = new int[TaggerFeatures.MOST];
    private final int[] scores;

    PerceptronTagger(LinearModel model, TagDictionary dictionary) {
        this.dictionary = dictionary;
        this.model = model;
        scores = new int[model.classes()];
    }

    @Override
    public int[] tag(String[] forms) {
        int[] tags = new int[forms.length];
        features.read(forms);
        for (int i = 0; i < tags.length; i++) {
            long allowed = dictionary.allowed(features, i);
            int best = Long.numberOfTrailingZeros(allowed);
            if (Long.bitCount(allowed) > 1) {
                model.score(found, features.extract(i, tags, found), scores);
                for (int k = best + 1; k < scores.length; k++) {
                    if (scores[k] > scores[best] && (allowed >>> k & 1) != 0) {
                        best = k;
                    }
                }
            }
            tags[i] = best;
        }
        return tags;
    }
}
