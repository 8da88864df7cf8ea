package org.parley.annotators.internal.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The tree of "the old ferry sank", whose first word is the tenth of its document. */
class DependencyTreeTest {

    private final DependencyTree tree = new DependencyTree(10, new int[] { 2, 2, 3, -1 },
            new Relation[] { Relation.DET, Relation.AMOD, Relation.NSUBJ, Relation.ROOT });

    @Test
    void tellsHeadsAndRelations() {
        assertEquals(12, tree.head(10));
        assertEquals(-1, tree.head(13));
        assertEquals(13, tree.root());
        assertEquals(Relation.NSUBJ, tree.relation(12));
    }

    @Test
    void tellsTheBordersOfWhatHangsOnAWord() {
        assertEquals(10, tree.leftmost(12));
        assertEquals(12, tree.rightmost(12));
        assertEquals(10, tree.leftmost(13));
        assertEquals(11, tree.rightmost(11));
    }

    @Test
    void findsChildrenByRelation() {
        assertEquals(12, tree.child(13, Relation.NSUBJ));
        assertEquals(-1, tree.child(13, Relation.OBJ));
        assertEquals(-1, tree.next(13, Relation.NSUBJ, 12));
        assertArrayEquals(new int[] { 10, 11 }, tree.children(12));
    }

    @Test
    void tellsWhatIsUnderAWord() {
        assertTrue(tree.isUnder(10, 13));
        assertTrue(tree.isUnder(13, 13));
        assertFalse(tree.isUnder(13, 12));
    }

    @Test
    void refusesWhatIsNoTree() {
        Relation[] relations = { Relation.DEP, Relation.DEP };
        assertThrows(IllegalArgumentException.class, () -> new DependencyTree(0, new int[] { 1, 0 }, relations));
        assertThrows(IllegalArgumentException.class, () -> new DependencyTree(0, new int[] { 2, -1 }, relations));
    }
}
