package org.parley.workbench.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportOperation;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.export.ExportRequest;

/** Says where the files of an export are, and which documents were not written. */
final class ExportReport {

    private ExportReport() {
    }

    static void open(ExportRequest request, ExportOperation.Result result) {
        int written = result.outcomes().size() - result.failed().size();
        String summary = NLS.bind(Messages.export_summary,
                new Object[] { written, result.outcomes().size(), request.target() });
        List<ResultRow> rows = new ArrayList<>(result.outcomes().stream().map(o -> row(request, o)).toList());
        result.companions().forEach(f -> rows.add(new ResultRow(ResultRow.Kind.FINE, f.getFileName().toString(),
                Messages.export_companion)));
        new ResultDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.export_title,
                summary, rows).open();
    }

    private static ResultRow row(ExportRequest request, ExportOperation.Outcome outcome) {
        if (outcome.failure() != null) {
            return new ResultRow(ResultRow.Kind.REFUSED, name(request, outcome, outcome.document()),
                    outcome.failure().getMessage());
        }
        String problems = outcome.problems().stream().map(ExportReport::text).collect(Collectors.joining(" ")); //$NON-NLS-1$
        return new ResultRow(problems.isEmpty() ? ResultRow.Kind.FINE : ResultRow.Kind.CHANGED,
                name(request, outcome, file(outcome)), problems);
    }

    /** The file where the document has one of its own. */
    private static String file(ExportOperation.Outcome outcome) {
        return outcome.files().isEmpty() ? outcome.document() : outcome.files().get(0).getFileName().toString();
    }

    /** A document or its file, behind whose annotations they are where there are those of several people. */
    static String name(ExportRequest request, ExportOperation.Outcome outcome, String name) {
        return request.settings().annotators().size() < 2 || outcome.annotator().isEmpty() ? name
                : outcome.annotator() + '/' + name;
    }

    /** A problem with its place. */
    static String text(Problem problem) {
        return problem.begin() < 0 ? problem.message()
                : NLS.bind(Messages.export_place,
                        new Object[] { problem.begin(), problem.end(), problem.message() });
    }
}
