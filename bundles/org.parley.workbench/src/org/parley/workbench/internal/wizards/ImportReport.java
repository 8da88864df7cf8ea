package org.parley.workbench.internal.wizards;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.parley.core.Problem;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.imports.ImportOutcome;

/** Says of each file what became of it. */
final class ImportReport {

    private ImportReport() {
    }

    static void open(CorpusEntry corpus, List<ImportOutcome> outcomes) {
        long read = outcomes.stream().filter(o -> o.failure() == null).count();
        String summary = NLS.bind(Messages.import_summary,
                new Object[] { read, outcomes.size(), corpus.name() });
        List<ResultRow> rows = outcomes.stream().map(ImportReport::row).toList();
        new ResultDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.import_title,
                summary, rows).open();
    }

    private static ResultRow row(ImportOutcome outcome) {
        String file = outcome.file().getFileName().toString();
        if (outcome.failure() != null) {
            return new ResultRow(ResultRow.Kind.REFUSED, file, outcome.failure().getMessage());
        }
        String changes = outcome.problems().stream().map(Problem::message).distinct()
                .collect(Collectors.joining(" ")); //$NON-NLS-1$
        return changes.isEmpty() ? new ResultRow(ResultRow.Kind.FINE, file, Messages.import_read)
                : new ResultRow(ResultRow.Kind.CHANGED, file, changes);
    }
}
