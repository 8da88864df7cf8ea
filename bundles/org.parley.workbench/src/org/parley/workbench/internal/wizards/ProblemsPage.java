package org.parley.workbench.internal.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportOperation;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.export.ExportRequest;

/** Shows, before anything is written, what the format or its usual readers cannot take. */
final class ProblemsPage extends LookPage<ExportRequest, ExportOperation.Result> {

    ProblemsPage() {
        super("problems", Messages.problems_heading, Messages.problems_description); //$NON-NLS-1$
        setPageComplete(false);
    }

    @Override
    void beforeLook() {
        setPageComplete(false);
    }

    @Override
    ExportOperation.Result look(ExportRequest asked, IProgressMonitor monitor) throws CoreException {
        return asked.operation().preflight(monitor);
    }

    @Override
    void show(ExportRequest asked, ExportOperation.Result result) {
        List<ResultRow> rows = new ArrayList<>();
        for (ExportOperation.Outcome outcome : result.outcomes()) {
            String name = ExportReport.name(asked, outcome, outcome.document());
            if (outcome.failure() != null) {
                rows.add(new ResultRow(ResultRow.Kind.REFUSED, name, outcome.failure().getMessage()));
            }
            for (Problem problem : outcome.problems()) {
                rows.add(new ResultRow(problem.severity() == Problem.Severity.ERROR ? ResultRow.Kind.REFUSED
                        : ResultRow.Kind.CHANGED, name, ExportReport.text(problem)));
            }
        }
        setRows(rows);
        setErrorMessage(result.refused() ? Messages.problems_strict : null);
        setMessage(rows.isEmpty() ? NLS.bind(Messages.problems_none, result.outcomes().size(), asked.target())
                : NLS.bind(Messages.problems_some, rows.size()), rows.isEmpty() ? NONE : WARNING);
        setPageComplete(!result.refused());
    }
}
