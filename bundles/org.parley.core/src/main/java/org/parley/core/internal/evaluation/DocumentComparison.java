package org.parley.core.internal.evaluation;

import java.util.List;

import org.parley.core.evaluation.Difference;

/** What came of one document: counts and differences, and nothing of the document itself. */
public final class DocumentComparison {

    private final Tally tally = new Tally();
    private final CalibrationCounts calibration = new CalibrationCounts();
    private final boolean hasQuotes;
    private final boolean hasAgreements;
    private final List<Difference> differences;

    private DocumentComparison(String name, String text, Annotations gold, Annotations system) {
        TextMeasure measure = new TextMeasure(text);
        Differences found = new Differences(name);
        new QuoteScorer(measure, gold.quotes(), system.quotes(), tally).score(calibration, found);
        List<Integer> begins = gold.sentences().isEmpty() ? system.sentences() : gold.sentences();
        int[] sentences = begins.isEmpty() ? measure.sentences() : begins.stream().mapToInt(b -> b).toArray();
        new AgreementScorer(measure, gold.agreements(), system.agreements(), tally, found).score(sentences,
                calibration);
        hasQuotes = !gold.quotes().isEmpty();
        hasAgreements = !gold.agreements().isEmpty();
        differences = found.sorted();
    }

    /** Compares two sides of a document of this text. */
    public static DocumentComparison of(String name, String text, Annotations gold, Annotations system) {
        return new DocumentComparison(name, text, gold, system);
    }

    /** Whether gold has any annotation that counts. */
    public boolean hasGold() {
        return hasQuotes || hasAgreements;
    }

    boolean hasQuotes() {
        return hasQuotes;
    }

    boolean hasAgreements() {
        return hasAgreements;
    }

    Tally tally() {
        return tally;
    }

    CalibrationCounts calibration() {
        return calibration;
    }

    List<Difference> differences() {
        return differences;
    }
}
