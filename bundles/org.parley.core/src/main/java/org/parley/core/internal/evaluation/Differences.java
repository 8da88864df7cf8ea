package org.parley.core.internal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.parley.core.evaluation.Difference;
import org.parley.core.evaluation.Difference.Kind;
import org.parley.core.evaluation.Difference.Side;

/** The differences of one document. */
final class Differences {

    private final String document;
    private final List<Difference> found = new ArrayList<>();

    Differences(String document) {
        this.document = document;
    }

    void add(Kind kind, Side gold, Side system) {
        found.add(new Difference(kind, document, gold, system));
    }

    /** By offset. */
    List<Difference> sorted() {
        found.sort(Comparator.comparingInt(d -> d.gold() == null ? d.system().begin() : d.gold().begin()));
        return List.copyOf(found);
    }
}
