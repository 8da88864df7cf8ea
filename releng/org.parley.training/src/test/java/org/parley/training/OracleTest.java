package org.parley.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parley.annotators.internal.syntax.ArcHybrid;
import org.parley.annotators.internal.syntax.Relation;

/** Which transitions keep the gold tree of "Harker said nothing" within reach. */
class OracleTest {

    private static final GoldSentence GOLD = new GoldSentence(new String[] { "Harker", "said", "nothing" },
            new String[] { "PROPN-NNP", "VERB-VBD", "PRON-NN" }, new int[] { 1, 3, 1 },
            new Relation[] { Relation.NSUBJ, Relation.ROOT, Relation.OBJ });

    private final ArcHybrid state = new ArcHybrid();
    private final Oracle oracle = new Oracle();
    private final float[] scores = new float[ArcHybrid.TRANSITIONS];

    private int next() {
        oracle.look(state, GOLD);
        return oracle.best(scores);
    }

    @Test
    void leadsToTheGoldTree() {
        state.start(3);
        int[] expected = { ArcHybrid.SHIFT, ArcHybrid.left(Relation.NSUBJ), ArcHybrid.SHIFT, ArcHybrid.SHIFT,
                ArcHybrid.right(Relation.OBJ), ArcHybrid.left(Relation.ROOT) };
        for (int transition : expected) {
            assertEquals(transition, next());
            state.apply(transition);
        }
        assertTrue(state.isDone());
    }

    @Test
    void doesNotTakeAWrongRelationForRight() {
        state.start(3);
        state.apply(ArcHybrid.SHIFT);
        next();
        assertFalse(oracle.isRight(ArcHybrid.left(Relation.OBJ)));
        assertFalse(oracle.isRight(ArcHybrid.SHIFT));
    }

    @Test
    void makesTheBestOfALostSubject() {
        state.start(3);
        state.apply(ArcHybrid.SHIFT);
        state.apply(ArcHybrid.SHIFT);
        assertEquals(ArcHybrid.SHIFT, next());
        state.apply(ArcHybrid.SHIFT);
        assertEquals(ArcHybrid.right(Relation.OBJ), next());
        state.apply(ArcHybrid.right(Relation.OBJ));
        next();
        assertTrue(oracle.isRight(ArcHybrid.right(Relation.DEP)));
    }
}
