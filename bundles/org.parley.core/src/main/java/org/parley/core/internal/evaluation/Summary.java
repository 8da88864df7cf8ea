package org.parley.core.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.CoreStatus;
import org.parley.core.evaluation.Calibration;
import org.parley.core.evaluation.Difference;
import org.parley.core.evaluation.Evaluation;
import org.parley.core.evaluation.Interval;
import org.parley.core.evaluation.Measure;
import org.parley.core.evaluation.Score;

/**
 * Adds documents up. Where gold has no quotes at all, or no agreements, nobody annotated them: they are left out, and a
 * remark says so. Likewise with parties and topics.
 */
public final class Summary {

    private final List<DocumentComparison> documents;
    private final boolean quotes;
    private final boolean agreements;

    private Summary(List<DocumentComparison> documents) {
        this.documents = documents;
        quotes = documents.stream().anyMatch(DocumentComparison::hasQuotes);
        agreements = documents.stream().anyMatch(DocumentComparison::hasAgreements);
    }

    /** The evaluation of these documents. */
    public static Evaluation of(List<DocumentComparison> documents, List<IStatus> failures, List<IStatus> remarks,
            boolean cancelled) {
        return new Summary(documents).add(failures, remarks, cancelled);
    }

    private Evaluation add(List<IStatus> failures, List<IStatus> remarks, boolean cancelled) {
        List<IStatus> all = new ArrayList<>();
        if (!documents.isEmpty() && !quotes) {
            all.add(CoreStatus.NO_GOLD_QUOTES.warning(null));
        }
        if (!documents.isEmpty() && !agreements) {
            all.add(CoreStatus.NO_GOLD_AGREEMENTS.warning(null));
        }
        all.addAll(remarks);
        List<Difference> differences = documents.stream().flatMap(d -> d.differences().stream())
                .filter(d -> counts(d.kind().isOfAgreements())).toList();
        return new Evaluation(documents.size(), scores(), calibrations(), differences, failures, all, cancelled);
    }

    private boolean counts(boolean ofAgreements) {
        return ofAgreements ? agreements : quotes;
    }

    private List<Calibration> calibrations() {
        CalibrationCounts calibration = new CalibrationCounts();
        documents.forEach(d -> calibration.add(d.calibration()));
        for (Calibration.Subject subject : Calibration.Subject.values()) {
            if (!counts(subject == Calibration.Subject.AGREEMENTS)) {
                calibration.clear(subject);
            }
        }
        return calibration.tables();
    }

    private List<Score> scores() {
        List<Tally> tallies = documents.stream().map(DocumentComparison::tally).toList();
        for (Measure measure : Measure.values()) {
            if (!counts(measure.isOfAgreements()) || isArgument(measure)
                    && tallies.stream().allMatch(t -> t.gold(measure) == 0)) {
                tallies.forEach(t -> t.clear(measure));
            }
        }
        Bootstrap bootstrap = new Bootstrap(tallies);
        List<Score> scores = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            scores.add(score(measure, bootstrap));
        }
        return scores;
    }

    private static boolean isArgument(Measure measure) {
        return measure == Measure.AGREEMENTS_PARTY || measure == Measure.AGREEMENTS_TOPIC;
    }

    private static Score score(Measure measure, Bootstrap bootstrap) {
        Tally whole = bootstrap.whole();
        Interval precision = bootstrap.interval(t -> t.precision(measure));
        Interval recall = measure.isTwoSided() ? bootstrap.interval(t -> t.recall(measure)) : precision;
        Interval f1 = measure.isTwoSided() ? bootstrap.interval(t -> t.f1(measure)) : precision;
        return new Score(measure, precision, recall, f1, whole.systemRight(measure), whole.system(measure),
                whole.goldFound(measure), whole.gold(measure));
    }
}
