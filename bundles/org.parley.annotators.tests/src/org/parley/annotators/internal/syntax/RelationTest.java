package org.parley.annotators.internal.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How relations of treebanks become those that the parser tells apart. */
class RelationTest {

    @Test
    void keepsSubtypesThatCountAndJoinsTheOthers() {
        assertEquals(Relation.NSUBJ_PASS, Relation.of("nsubj:pass"));
        assertEquals(Relation.NSUBJ, Relation.of("nsubj:outer"));
        assertEquals(Relation.DEP, Relation.of("reparandum"));
        assertEquals("acl:relcl", Relation.ACL_RELCL.label());
    }
}
