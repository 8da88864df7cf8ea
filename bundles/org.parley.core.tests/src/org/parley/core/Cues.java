package org.parley.core;

import java.util.List;

import org.apache.uima.cas.CAS;
import org.parley.type.Cue;

/** Cues as short literals: {@code [10, 14]said SUGGESTED by toy.said}. */
public final class Cues {

    private Cues() {
    }

    public static List<String> of(CAS cas) {
        return cas.select(Cue.class).map(c -> "[" + c.getBegin() + ", " + c.getEnd() + "]" + c.getCoveredText() + " "
                + State.of(c) + " by " + c.getOrigin()).toList();
    }

    public static Cue add(CAS cas, int begin, int end, State state, String origin) {
        Cue cue = (Cue) cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), begin, end);
        cue.setOrigin(origin);
        state.set(cue);
        cas.addFsToIndexes(cue);
        return cue;
    }
}
