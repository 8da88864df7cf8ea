package org.parley.core.internal.xmi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.cas.TOP;

/** The nodes of UIMA's linked lists. */
final class ListNodes {

    private ListNodes() {
    }

    /** The nodes that hold something, in their order; each once, even where the list bites its own tail. */
    static List<TOP> of(TOP first) {
        List<TOP> nodes = new ArrayList<>();
        Set<TOP> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        TOP node = first;
        while (node != null && head(node) != null && seen.add(node)) {
            nodes.add(node);
            node = node.getFeatureValue(node.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_TAIL));
        }
        return nodes;
    }

    /** The feature that holds the value of a node; null if it is the end of a list. */
    static Feature head(TOP node) {
        return node.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_HEAD);
    }

    /** What a node of a list of feature structures holds; null in other lists. */
    static TOP value(TOP node) {
        Feature head = head(node);
        return head.getRange().isPrimitive() ? null : node.getFeatureValue(head);
    }
}
