package org.parley.workbench.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportPreview;
import org.parley.core.exchange.Importer;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.imports.ImportRequest;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Shows the first documents as they would be read: names, the beginning of the text, what the file says of them. */
final class PreviewPage extends WizardPage {

    private static final int HEIGHT = 220;
    private static final int DOCUMENTS = 20;

    private final List<Importer> importers;
    private ImportRequest request;
    private ImportRequest looked;
    private ResultTable table;

    PreviewPage(List<Importer> importers) {
        super("preview", Messages.preview_heading, null); //$NON-NLS-1$
        setDescription(Messages.preview_description);
        this.importers = importers;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        table = new ResultTable(page, List.of());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.control());
        setControl(page);
    }

    void setRequest(ImportRequest newRequest) {
        request = newRequest;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !request.equals(looked)) {
            getShell().getDisplay().asyncExec(this::look); // once the page is up: this shows progress in it
        }
    }

    private void look() {
        ImportRequest asked = request;
        AtomicReference<ImportPreview> preview = new AtomicReference<>();
        String annotator = WorkbenchPreferences.annotator();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    preview.set(asked.operation(annotator, importers).preview(DOCUMENTS, monitor));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException(e.getMessage());
                }
            });
            looked = asked;
            show(preview.get());
        } catch (InvocationTargetException e) {
            setErrorMessage(CoreStatus.reason(e.getCause()));
        } catch (InterruptedException e) {
            setErrorMessage(NLS.bind(Messages.problems_cancelled, CoreStatus.reason(e)));
        }
    }

    private void show(ImportPreview preview) {
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
        table.setRows(rows);
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
