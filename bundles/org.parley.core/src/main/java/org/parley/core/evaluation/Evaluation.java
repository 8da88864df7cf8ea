package org.parley.core.evaluation;

import java.util.List;

import org.eclipse.core.runtime.IStatus;

/**
 * What came of an evaluation.
 *
 * @param documents
 *            how many were compared
 * @param scores
 *            one for each measure, in their order; empty ones among them
 * @param calibrations
 *            one for each subject, in their order; empty ones among them
 * @param differences
 *            all places where the sides differ, by document and offset
 * @param failures
 *            documents that could not be compared, and why: errors
 * @param remarks
 *            what is worth knowing and no failure: warnings
 * @param cancelled
 *            whether it was cancelled: then the rest says nothing
 */
public record Evaluation(int documents, List<Score> scores, List<Calibration> calibrations,
        List<Difference> differences, List<IStatus> failures, List<IStatus> remarks, boolean cancelled) {

    /** Copies. */
    public Evaluation {
        scores = List.copyOf(scores);
        calibrations = List.copyOf(calibrations);
        differences = List.copyOf(differences);
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
    }

    /** The score of one measure. */
    public Score score(Measure measure) {
        return scores.get(measure.ordinal());
    }
}
