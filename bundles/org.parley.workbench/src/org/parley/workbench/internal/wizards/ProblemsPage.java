package org.parley.workbench.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportOperation;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.export.ExportRequest;

/** Shows, before anything is written, what the format or its usual readers cannot take. */
final class ProblemsPage extends WizardPage {

    private static final int HEIGHT = 220;

    private ExportRequest request;
    private ExportRequest looked;
    private ResultTable table;

    ProblemsPage() {
        super("problems", Messages.problems_heading, null); //$NON-NLS-1$
        setDescription(Messages.problems_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        table = new ResultTable(page, List.of());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.control());
        setControl(page);
    }

    void setRequest(ExportRequest newRequest) {
        request = newRequest;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !request.equals(looked)) {
            setPageComplete(false);
            getShell().getDisplay().asyncExec(this::look); // once the page is up: this shows progress in it
        }
    }

    private void look() {
        ExportRequest asked = request;
        AtomicReference<ExportOperation.Result> result = new AtomicReference<>();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    result.set(asked.operation().preflight(monitor));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException(e.getMessage());
                }
            });
            looked = asked;
            show(asked, result.get());
        } catch (InvocationTargetException e) {
            setErrorMessage(CoreStatus.reason(e.getCause()));
        } catch (InterruptedException e) {
            setErrorMessage(NLS.bind(Messages.problems_cancelled, CoreStatus.reason(e)));
        }
    }

    private void show(ExportRequest asked, ExportOperation.Result result) {
        List<ResultRow> rows = new ArrayList<>();
        for (ExportOperation.Outcome outcome : result.outcomes()) {
            if (outcome.failure() != null) {
                rows.add(new ResultRow(ResultRow.Kind.REFUSED, name(asked, outcome),
                        outcome.failure().getMessage()));
            }
            for (Problem problem : outcome.problems()) {
                rows.add(new ResultRow(problem.severity() == Problem.Severity.ERROR ? ResultRow.Kind.REFUSED
                        : ResultRow.Kind.CHANGED, name(asked, outcome), ExportReport.text(problem)));
            }
        }
        table.setRows(rows);
        setErrorMessage(result.refused() ? Messages.problems_strict : null);
        setMessage(rows.isEmpty() ? NLS.bind(Messages.problems_none, result.outcomes().size(), asked.target())
                : NLS.bind(Messages.problems_some, rows.size()), rows.isEmpty() ? NONE : WARNING);
        setPageComplete(!result.refused());
    }

    private static String name(ExportRequest asked, ExportOperation.Outcome outcome) {
        return asked.settings().annotators().size() < 2 || outcome.annotator().isEmpty() ? outcome.document()
                : outcome.annotator() + '/' + outcome.document();
    }
}
