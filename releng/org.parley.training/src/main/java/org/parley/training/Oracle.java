package org.parley.training;

import org.parley.annotators.internal.syntax.ArcHybrid;
import org.parley.annotators.internal.syntax.Relation;

/**
 * Tells which transitions put the fewest arcs of the gold tree out of reach: the dynamic oracle of Goldberg and Nivre, "Training Deterministic
 * Parsers with Non-Deterministic Oracles" (2013).
 */
final class Oracle {

    private final int[] costs = new int[3];
    private final int[] transitions = new int[3];
    private int least;

    /** Looks at a state; {@link #best} and {@link #isRight} then tell of it. */
    void look(ArcHybrid state, GoldSentence gold) {
        boolean atEnd = state.next() == gold.size();
        Relation relation = state.depth() == 0 ? Relation.DEP : gold.relations()[state.onStack(state.depth() - 1)];
        transitions[0] = ArcHybrid.SHIFT;
        transitions[1] = ArcHybrid.left(atEnd ? Relation.ROOT : relation == Relation.ROOT ? Relation.DEP : relation);
        transitions[2] = ArcHybrid.right(relation == Relation.ROOT ? Relation.DEP : relation);
        least = Integer.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            costs[i] = !state.allows(transitions[i]) ? Integer.MAX_VALUE
                    : i == 0 ? costOfShift(state, gold)
                            : costOfArc(state, gold, i == 1);
            least = Math.min(least, costs[i]);
        }
    }

    /** The transition with the highest score among those that cost least. */
    int best(float[] scores) {
        int best = -1;
        for (int i = 0; i < 3; i++) {
            if (costs[i] == least && (best < 0 || scores[transitions[i]] > scores[best])) {
                best = transitions[i];
            }
        }
        return best;
    }

    /** Whether a transition is one of those that cost least. */
    boolean isRight(int transition) {
        for (int i = 0; i < 3; i++) {
            if (transitions[i] == transition) {
                return costs[i] == least;
            }
        }
        return false;
    }

    /** The gold arcs that are lost when the top of the stack gets its head from the right or the left. */
    private static int costOfArc(ArcHybrid state, GoldSentence gold, boolean left) {
        int[] heads = gold.heads();
        int top = state.onStack(state.depth() - 1);
        int below = state.depth() > 1 ? state.onStack(state.depth() - 2) : -1;
        int head = heads[top];
        boolean lost = left ? head > state.next() || head == below : head >= state.next();
        int cost = lost ? 1 : 0;
        for (int i = state.next(); i < gold.size(); i++) {
            if (heads[i] == top) {
                cost++;
            }
        }
        return cost;
    }

    private static int costOfShift(ArcHybrid state, GoldSentence gold) {
        int word = state.next();
        int cost = 0;
        for (int i = 0; i < state.depth(); i++) {
            int below = state.onStack(i);
            if (gold.heads()[below] == word) {
                cost++;
            }
            if (gold.heads()[word] == below && i < state.depth() - 1) {
                cost++;
            }
        }
        return cost;
    }
}
