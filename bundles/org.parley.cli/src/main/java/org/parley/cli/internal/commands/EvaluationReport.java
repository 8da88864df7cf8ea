package org.parley.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.parley.cli.internal.CliMessages;
import org.parley.core.evaluation.Calibration;
import org.parley.core.evaluation.Difference;
import org.parley.core.evaluation.Evaluation;
import org.parley.core.evaluation.Interval;
import org.parley.core.evaluation.Score;

/** An evaluation for people: tables of text, or of Markdown. Figures are percentages. */
final class EvaluationReport {

    private final Evaluation evaluation;
    private final boolean markdown;
    private final List<String> lines = new ArrayList<>();

    EvaluationReport(Evaluation evaluation, boolean markdown) {
        this.evaluation = evaluation;
        this.markdown = markdown;
    }

    List<String> lines() {
        lines.add(CliMessages.format("evaluation.documents", evaluation.documents())); //$NON-NLS-1$
        twoSided();
        shares();
        evaluation.calibrations().stream().filter(c -> c.count() > 0).forEach(this::calibration);
        differences();
        return lines;
    }

    private void twoSided() {
        Table table = new Table().row(heading("measure", "precision", "recall", "f1", "right", "system", "gold")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
        for (Score score : evaluation.scores()) {
            if (score.measure().isTwoSided() && !score.isEmpty()) {
                table.row(label(score), percent(score.precision()), percent(score.recall()), percent(score.f1()),
                        score.goldFound(), score.system(), score.gold());
            }
        }
        add(table);
    }

    private void shares() {
        Table table = new Table().row(heading("measure", "share", "right", "of")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (Score score : evaluation.scores()) {
            if (!score.measure().isTwoSided() && !score.isEmpty()) {
                table.row(label(score), percent(score.precision()), score.systemRight(), score.system());
            }
        }
        add(table);
    }

    private void calibration(Calibration calibration) {
        Table table = new Table().row(heading("confidence", "count", "mean", "share")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (int i = 0; i < calibration.bins().size(); i++) {
            Calibration.Bin bin = calibration.bins().get(i);
            if (bin.count() > 0) {
                table.row(String.format(Locale.ROOT, "%.1f-%.1f", i / 10.0, (i + 1) / 10.0), bin.count(), //$NON-NLS-1$
                        String.format(Locale.ROOT, "%.2f", bin.confidence()), percent(bin.right())); //$NON-NLS-1$
            }
        }
        lines.add(""); //$NON-NLS-1$
        lines.add(CliMessages.format("evaluation.calibration." + calibration.subject(), //$NON-NLS-1$
                String.format(Locale.ROOT, "%.3f", calibration.error()))); //$NON-NLS-1$
        add(table);
    }

    private void differences() {
        Map<Difference.Kind, Integer> counts = new LinkedHashMap<>();
        for (Difference.Kind kind : Difference.Kind.values()) {
            counts.put(kind, 0);
        }
        evaluation.differences().forEach(d -> counts.merge(d.kind(), 1, Integer::sum));
        Table table = new Table().row(heading("error", "count")); //$NON-NLS-1$ //$NON-NLS-2$
        counts.forEach((kind, count) -> {
            if (count > 0) {
                table.row(CliMessages.format("error." + kind), count); //$NON-NLS-1$
            }
        });
        add(table);
    }

    private static List<String> heading(String... keys) {
        return List.of(keys).stream().map(k -> CliMessages.format("evaluation.heading." + k)).toList(); //$NON-NLS-1$
    }

    private static String label(Score score) {
        return CliMessages.format("measure." + score.measure()); //$NON-NLS-1$
    }

    private static String percent(Interval interval) {
        return String.format(Locale.ROOT, "%5.1f [%5.1f, %5.1f]", 100 * interval.value(), 100 * interval.low(), //$NON-NLS-1$
                100 * interval.high());
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%5.1f", 100 * value); //$NON-NLS-1$
    }

    private void add(Table table) {
        if (table.rows().size() < 2) {
            return; // a heading alone
        }
        lines.add(""); //$NON-NLS-1$
        if (!markdown) {
            lines.addAll(table.lines());
            return;
        }
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(table.rows().get(i).stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (i == 0) {
                lines.add("|---".repeat(table.rows().get(0).size()) + "|"); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }
}
