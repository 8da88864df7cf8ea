package org.parley.workbench.internal.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.parley.core.Exporter;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.export.ExportRequest;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Asks for the format with its options, whose annotations of which documents, and the folder. */
final class ExportPage extends WizardPage {

    private static final String DEFAULT_FORMAT = "xmi"; //$NON-NLS-1$
    private static final int COLUMNS = 3;

    private final CorpusEntry corpus;
    private final List<DocumentEntry> selected;
    private final List<Exporter> exporters;
    private final List<String> annotators;
    private Combo format;
    private OptionFields options;
    private Combo annotator;
    private Button onlySelected;
    private FolderField folder;

    ExportPage(CorpusEntry corpus, List<DocumentEntry> selected, List<Exporter> exporters, List<String> annotators) {
        super("export", NLS.bind(Messages.export_heading, corpus.name()), null); //$NON-NLS-1$
        setDescription(Messages.export_description);
        this.corpus = corpus;
        this.selected = selected;
        this.exporters = exporters;
        this.annotators = new ArrayList<>(annotators);
        if (!annotators.contains(WorkbenchPreferences.annotator())) {
            this.annotators.add(0, WorkbenchPreferences.annotator()); // a corpus nobody has annotated: its texts
        }
    }

    @Override
    public void createControl(Composite shell) {
        Composite page = new Composite(shell, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
        format = combo(page, Messages.export_format, exporters.stream().map(Exporter::label).toList());
        annotator = combo(page, Messages.export_annotator, annotators);
        annotator.select(annotators.indexOf(WorkbenchPreferences.annotator()));
        createDocuments(page);
        folder = new FolderField(page, Messages.export_folder, null, this::check);
        options = new OptionFields(page, COLUMNS);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            options.show(exporter().options());
            check();
        }));
        for (int i = 0; i < exporters.size(); i++) {
            if (exporters.get(i).id().equals(DEFAULT_FORMAT)) {
                format.select(i);
            }
        }
        if (!exporters.isEmpty()) {
            options.show(exporter().options());
        }
        setControl(page);
        check();
    }

    private static Combo combo(Composite page, String label, List<String> values) {
        new Label(page, SWT.NONE).setText(label);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(values.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private void createDocuments(Composite page) {
        new Label(page, SWT.NONE).setText(Messages.export_documents);
        Composite choices = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(choices);
        Button all = new Button(choices, SWT.RADIO);
        all.setText(NLS.bind(Messages.export_all, corpus.documents().size()));
        onlySelected = new Button(choices, SWT.RADIO);
        onlySelected.setText(selected.size() == 1 ? NLS.bind(Messages.export_one, selected.get(0).name())
                : NLS.bind(Messages.export_selected, selected.size()));
        onlySelected.setEnabled(!selected.isEmpty());
        all.setSelection(true);
    }

    private Exporter exporter() {
        return exporters.get(format.getSelectionIndex());
    }

    ExportRequest request() {
        List<DocumentEntry> documents = onlySelected.getSelection() ? selected : corpus.documents();
        return new ExportRequest(corpus, documents.stream().map(DocumentEntry::name).toList(), annotator.getText(),
                exporter(), options.values(), Path.of(folder.text()));
    }

    private void check() {
        String problem = problem();
        setErrorMessage(folder.text().isEmpty() && !exporters.isEmpty() ? null : problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (exporters.isEmpty()) {
            return Messages.export_noFormats;
        }
        try {
            return folder.text().isEmpty() || !Path.of(folder.text()).isAbsolute() ? Messages.folder_needed : null;
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.folder_bad, e.getInput());
        }
    }
}
