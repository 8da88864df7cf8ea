package org.parley.annotators.internal.syntax;

/**
 * Parses from left to right, making the best transition at each step: two for each word, so time is linear. For one thread at a time; the model behind
 * it may be shared.
 */
final class PerceptronParser implements DependencyParser {

    private final LinearModel model;
    private final ParserFeatures features = new ParserFeatures();
    private final ArcHybrid state = new ArcHybrid();
    private final int[] found = new int[ParserFeatures.MOST];
    private final int[] scores;

    PerceptronParser(LinearModel model) {
        this.model = model;
        scores = new int[model.classes()];
    }

    @Override
    public DependencyTree parse(String[] forms, int[] tags, int first) {
        features.read(forms, tags);
        state.start(forms.length);
        while (!state.isDone()) {
            model.score(found, features.extract(state, found), scores);
            int best = -1;
            for (int k = 0; k < scores.length; k++) {
                if ((best < 0 || scores[k] > scores[best]) && state.allows(k)) {
                    best = k;
                }
            }
            state.apply(best);
        }
        int[] heads = new int[forms.length];
        Relation[] relations = new Relation[forms.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i) == forms.length ? -1 : state.head(i);
            relations[i] = state.relation(i);
        }
        return new DependencyTree(first, heads, relations);
    }
}
