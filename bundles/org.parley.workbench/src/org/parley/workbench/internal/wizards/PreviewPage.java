package org.parley.workbench.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportPreview;
import org.parley.core.exchange.Importer;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.imports.ImportRequest;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Shows the first documents as they would be read: names, the beginning of the text, what the file says of them. */
final class PreviewPage extends LookPage<ImportRequest, ImportPreview> {

    private static final int DOCUMENTS = 20;

    private final List<Importer> importers;

    PreviewPage(List<Importer> importers) {
        super("preview", Messages.preview_heading, Messages.preview_description); //$NON-NLS-1$
        this.importers = importers;
    }

    @Override
    ImportPreview look(ImportRequest asked, IProgressMonitor monitor) throws CoreException {
        return asked.operation(WorkbenchPreferences.annotator(), importers).preview(DOCUMENTS, monitor);
    }

    @Override
    void show(ImportRequest asked, ImportPreview preview) {
        List<ResultRow> rows = new ArrayList<>();
        for (ImportPreview.Document document : preview.documents()) {
            String file = Path.of(document.file()).getFileName().toString();
            if (!document.name().isEmpty()) {
                rows.add(new ResultRow(ResultRow.Kind.FINE, document.name(), text(document)));
            }
            for (Problem problem : document.problems()) {
                rows.add(new ResultRow(ResultRow.Kind.CHANGED, document.name().isEmpty() ? file : document.name(),
                        ExportReport.text(problem)));
            }
            if (document.failure() != null) {
                rows.add(new ResultRow(ResultRow.Kind.REFUSED, file, document.failure().getMessage()));
            }
        }
        setRows(rows);
        setErrorMessage(null);
        setMessage(preview.isWhole() ? Messages.preview_all : NLS.bind(Messages.preview_first, DOCUMENTS));
    }

    private static String text(ImportPreview.Document document) {
        List<String> said = new ArrayList<>();
        said.add('“' + document.beginning().replaceAll("\\s+", " ").strip() + '”'); //$NON-NLS-1$ //$NON-NLS-2$
        DocumentInfo info = document.info();
        said.addAll(List.of(info.title(), info.date(), info.source(), info.url()));
        for (Map.Entry<String, String> field : info.fields().entrySet()) {
            said.add(field.getKey() + '=' + field.getValue());
        }
        int annotations = document.annotations().values().stream().mapToInt(i -> i).sum();
        said.add(annotations == 0 ? "" : NLS.bind(Messages.preview_annotations, annotations)); //$NON-NLS-1$
        return String.join(" · ", said.stream().filter(s -> !s.isEmpty()).toList()); //$NON-NLS-1$
    }
}
