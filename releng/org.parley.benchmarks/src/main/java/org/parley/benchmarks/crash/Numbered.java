package org.parley.benchmarks.crash;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;

/** Documents with one cue, whose note is a number: it says which of many writes a file comes from. */
final class Numbered {

    private static final String CUE = "org.parley.type.Cue";
    private static final String NOTE = "note";
    private static final int SENTENCES = 100;

    private Numbered() {
    }

    /** A text that tells its document and whether its end is missing. */
    static String text(String name) {
        return (name + " said that the boats wait. ").repeat(SENTENCES).strip();
    }

    /** Adds the cue. */
    static void add(CAS cas, int number) {
        Type type = cas.getTypeSystem().getType(CUE);
        AnnotationFS cue = cas.createAnnotation(type, 2, 6);
        cue.setStringValue(type.getFeatureByBaseName(NOTE), String.valueOf(number));
        cas.addFsToIndexes(cue);
    }

    /** The cue. */
    static AnnotationFS cue(CAS cas) {
        return cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(CUE)).iterator().next();
    }

    /** Gives the cue another number. */
    static void set(CAS cas, int number) {
        AnnotationFS cue = cue(cas);
        cue.setStringValue(cue.getType().getFeatureByBaseName(NOTE), String.valueOf(number));
    }

    /** The number of the cue. */
    static int of(CAS cas) {
        AnnotationFS cue = cue(cas);
        return Integer.parseInt(cue.getStringValue(cue.getType().getFeatureByBaseName(NOTE)));
    }
}
