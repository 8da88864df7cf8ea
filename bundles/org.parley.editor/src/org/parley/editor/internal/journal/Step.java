package org.parley.editor.internal.journal;

import java.util.List;

/**
 * One record of a journal.
 *
 * @param removed
 *            numbers of annotations that are no longer there
 * @param put
 *            annotations that are new or others now
 * @param xmi
 *            the whole CAS as XMI, gzipped, instead of the other two; null in most records. Numbers begin anew with it
 * @param whole
 *            whether it says all that was done, so that the records before it do not count
 * @param saved
 *            nothing else but: a file of this stamp holds all that was done so far. Written before the file takes its
 *            place, which it may never do. Null in all other records
 */
record Step(List<Integer> removed, List<Content> put, byte[] xmi, boolean whole, String saved) {

    static Step of(List<Integer> removed, List<Content> put, boolean whole) {
        return new Step(removed, put, null, whole, null);
    }

    static Step of(byte[] xmi) {
        return new Step(List.of(), List.of(), xmi, true, null);
    }

    static Step saved(String stamp) {
        return new Step(List.of(), List.of(), null, false, stamp);
    }

    /** Those from the last whole one on; all if there is none. */
    static List<Step> effective(List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).whole()) {
                return steps.subList(i, steps.size());
            }
        }
        return steps;
    }
}
