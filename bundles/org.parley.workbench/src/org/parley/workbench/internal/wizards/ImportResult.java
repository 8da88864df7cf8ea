package org.parley.workbench.internal.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.parley.core.Problem;
import org.parley.core.exchange.ImportReport;
import org.parley.core.exchange.ImportReport.DocumentReport;
import org.parley.core.exchange.ImportReport.FileReport;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;

/** Says of each file, and of each document where it holds several, what became of it. */
final class ImportResult {

    private ImportResult() {
    }

    static void open(CorpusEntry corpus, ImportReport report) {
        int read = report.files().size() - report.failed().size();
        String summary = NLS.bind(Messages.import_summary,
                new Object[] { read, report.files().size(), corpus.name(), report.added() });
        List<ResultRow> rows = new ArrayList<>();
        report.files().forEach(f -> addRows(f, rows));
        new ResultDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.import_title,
                report.cancelled() ? summary + ' ' + Messages.import_cancelled : summary, rows).open();
    }

    private static void addRows(FileReport file, List<ResultRow> rows) {
        String name = file.file().substring(Math.max(file.file().lastIndexOf('/'), file.file().lastIndexOf('\\')) + 1);
        if (file.failure() != null) {
            rows.add(new ResultRow(ResultRow.Kind.REFUSED, name, file.failure().getMessage()));
        }
        if (!file.problems().isEmpty()) {
            rows.add(new ResultRow(ResultRow.Kind.CHANGED, name, messages(file.problems())));
        }
        for (DocumentReport document : file.documents()) {
            rows.add(row(file.documents().size() == 1 ? name : name + ": " + document.wished(), document)); //$NON-NLS-1$
        }
    }

    private static ResultRow row(String name, DocumentReport document) {
        if (document.failure() != null) {
            return new ResultRow(ResultRow.Kind.REFUSED, name, document.failure().getMessage());
        }
        List<String> changes = new ArrayList<>();
        if (!document.problems().isEmpty()) {
            changes.add(messages(document.problems()));
        }
        document.dropped().forEach((type, count) -> changes.add(NLS.bind(Messages.import_dropped, count, type)));
        String detail = String.join(" ", changes); //$NON-NLS-1$
        return detail.isEmpty() ? new ResultRow(ResultRow.Kind.FINE, name, Messages.import_read)
                : new ResultRow(ResultRow.Kind.CHANGED, name, detail);
    }

    private static String messages(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::message).distinct().toList()); //$NON-NLS-1$
    }
}
