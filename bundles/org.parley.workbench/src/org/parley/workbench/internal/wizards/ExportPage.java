package org.parley.workbench.internal.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
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
import org.parley.core.CoreStatus;
import org.parley.core.exchange.ExportSettings;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Option;
import org.parley.core.exchange.StateChoice;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.export.ExportRequest;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Asks for the format with its options, which annotations of whom, of which documents, and where they go. */
final class ExportPage extends WizardPage {

    private static final String DEFAULT_FORMAT = "xmi"; //$NON-NLS-1$
    private static final int COLUMNS = 3;

    private final CorpusEntry corpus;
    private final List<DocumentEntry> selected;
    private final List<Exporter> exporters;
    private final List<String> annotators;
    private ScrolledContent content;
    private Combo format;
    private OptionFields options;
    private PeopleField people;
    private Combo states;
    private Button onlySelected;
    private TargetField target;
    private FileField mapping;
    private Button strict;
    private SettingsButtons settings;

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
        content = new ScrolledContent(shell, COLUMNS);
        Composite page = content.grid();
        format = combo(page, Messages.export_format, exporters.stream().map(Exporter::label).toList());
        people = new PeopleField(page, COLUMNS, annotators, WorkbenchPreferences.annotator(), this::check);
        states = combo(page, Messages.export_states,
                List.of(Messages.export_statesOpen, Messages.export_statesAccepted, Messages.export_statesAll));
        createDocuments(page);
        target = new TargetField(page, this::check);
        mapping = new FileField(page, Messages.mapping, this::check);
        new Label(page, SWT.NONE);
        strict = new Button(page, SWT.CHECK);
        strict.setText(Messages.export_strict);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(strict);
        options = new OptionFields(page, COLUMNS, () -> {
            // nothing is proposed here
        });
        settings = new SettingsButtons(page, COLUMNS, () -> settings()::writeTo,
                file -> show(ExportSettings.read(file)), this::setErrorMessage);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> formatChosen()));
        setControl(content.control());
        select(DEFAULT_FORMAT);
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

    private void select(String id) {
        for (int i = 0; i < exporters.size(); i++) {
            if (exporters.get(i).id().equals(id)) {
                format.select(i);
            }
        }
        formatChosen();
    }

    /** The choice by state is on the page for every format; those that have it as an option get it from there. */
    private void formatChosen() {
        if (!exporters.isEmpty()) {
            List<Option> own = exporter().options().stream().filter(o -> !o.id().equals(StateChoice.OPTION)).toList();
            options.show(own);
        }
        content.fit(getContainer());
        check();
    }

    private Exporter exporter() {
        return exporters.get(format.getSelectionIndex());
    }

    SettingsButtons settingsButtons() {
        return settings;
    }

    private ExportSettings settings() {
        return new ExportSettings(exporter().id(), options.values(), people.names(),
                StateChoice.values()[states.getSelectionIndex()], target.isZip(), strict.getSelection(),
                mapping.text());
    }

    private void show(ExportSettings saved) throws CoreException {
        if (!saved.format().isEmpty() && exporters.stream().noneMatch(e -> e.id().equals(saved.format()))) {
            throw CoreStatus.NO_SUCH_FORMAT.exception(null, saved.format());
        }
        if (!saved.annotators().isEmpty()) {
            people.tick(saved.annotators(), saved.annotators().contains(ExportSettings.ALL));
        }
        states.select(saved.states() == null ? StateChoice.OPEN.ordinal() : saved.states().ordinal());
        target.setZip(saved.zip());
        strict.setSelection(saved.strict());
        mapping.set(saved.mapping());
        options.keep(saved.options());
        select(saved.format());
    }

    ExportRequest request() {
        List<DocumentEntry> documents = onlySelected.getSelection() ? selected : corpus.documents();
        return new ExportRequest(corpus, documents.stream().map(DocumentEntry::name).toList(), exporter(), settings(),
                target.path());
    }

    private void check() {
        String problem = problem();
        setErrorMessage(target.isEmpty() && !exporters.isEmpty() ? null : problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (exporters.isEmpty()) {
            return Messages.export_noFormats;
        } else if (people.names().isEmpty()) {
            return Messages.export_nobody;
        }
        return target.problem() == null ? mapping.problem() : target.problem();
    }
}
