package org.parley.workbench.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.parley.core.CoreStatus;
import org.parley.core.exchange.ImportSettings;
import org.parley.core.exchange.Importer;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.imports.ImportRequest;
import org.parley.workbench.internal.imports.ProposalsJob;

/** Asks which files and folders go into which corpus. */
final class ImportPage extends WizardPage {

    private static final int LIST_HEIGHT = 160;
    private static final int LIST_WIDTH = 460;
    private static final int COLUMNS = 3;
    private static final int TYPING_MILLIS = 200;

    private final List<CorpusEntry> corpora;
    private final CorpusEntry proposed;
    private final List<Importer> importers;
    private ScrolledContent content;
    private Combo format;
    private OptionFields options;
    private FileField mapping;
    private Button byFolder;
    private Button strict;
    private Button keepSources;
    private org.eclipse.swt.widgets.List inputs;
    private Combo corpus;
    private SettingsButtons settings;
    private Job looking;
    private int looks;

    ImportPage(List<CorpusEntry> corpora, CorpusEntry proposed, List<Importer> importers) {
        super("import", Messages.import_heading, null); //$NON-NLS-1$
        setDescription(Messages.import_description);
        this.corpora = corpora;
        this.proposed = proposed;
        this.importers = List.copyOf(importers);
    }

    @Override
    public void createControl(Composite shell) {
        content = new ScrolledContent(shell, 2);
        Composite page = content.grid();
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.import_inputs);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        inputs = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleNames.give(inputs, Messages.import_inputsName);
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(inputs);
        createButtons(page);
        Composite more = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(more);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(more);
        corpus = combo(more, Messages.import_corpus, corpora.stream().map(CorpusEntry::name).toList());
        corpus.select(Math.max(0, corpora.indexOf(proposed)));
        createFormat(more);
        setControl(content.control());
        setPageComplete(false);
    }

    private void createFormat(Composite page) {
        List<String> formats = new ArrayList<>(List.of(Messages.import_byEnding));
        importers.forEach(i -> formats.add(i.label()));
        format = combo(page, Messages.export_format, formats);
        mapping = new FileField(page, Messages.mapping, this::check);
        byFolder = check(page, Messages.import_byFolder);
        strict = check(page, Messages.import_strict);
        keepSources = check(page, Messages.import_keepSources);
        options = new OptionFields(page, COLUMNS, this::look);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> formatChosen()));
        settings = new SettingsButtons(page, COLUMNS, () -> settings()::writeTo,
                file -> show(ImportSettings.read(file)), this::setErrorMessage);
        formatChosen();
    }

    private void formatChosen() {
        options.show(importer() == null ? List.of() : importer().options());
        look();
        content.fit(getContainer());
    }

    /**
     * Looks what the files propose for the options, such as columns, as the other options are: which stands between columns, for
     * instance. The files need not be read to their end for that.
     */
    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        looks++;
        if (importer() == null || inputs.getItemCount() == 0) {
            options.propose(Map.of());
            return;
        }
        Display display = getShell().getDisplay();
        int asked = looks;
        looking = new ProposalsJob(request(), importers, found -> display.asyncExec(() -> {
            if (!inputs.isDisposed() && asked == looks) {
                options.propose(found);
                content.fit(getContainer());
            }
        }));
        looking.schedule(TYPING_MILLIS);
    }

    private static Button check(Composite page, String label) {
        new Label(page, SWT.NONE);
        Button button = new Button(page, SWT.CHECK);
        button.setText(label);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(button);
        return button;
    }

    private static Combo combo(Composite page, String label, List<String> values) {
        new Label(page, SWT.NONE).setText(label);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(values.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private void createButtons(Composite page) {
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.import_addFiles, this::addFiles);
        button(buttons, Messages.import_addFolder, this::addFolder);
        button(buttons, Messages.import_remove, () -> {
            inputs.remove(inputs.getSelectionIndices());
            look();
            check();
        });
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                add(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    private void addFolder() {
        String folder = new DirectoryDialog(getShell()).open();
        if (folder != null) {
            add(Path.of(folder));
        }
    }

    /** Adds a file or folder to the list. */
    void add(Path input) {
        if (inputs.indexOf(input.toString()) < 0) {
            inputs.add(input.toString());
            look();
        }
        check();
    }

    private void check() {
        setErrorMessage(mapping.problem());
        setPageComplete(inputs.getItemCount() > 0 && mapping.problem() == null);
    }

    /** What reads all files; null if their endings decide. */
    private Importer importer() {
        return format.getSelectionIndex() == 0 ? null : importers.get(format.getSelectionIndex() - 1);
    }

    SettingsButtons settingsButtons() {
        return settings;
    }

    private ImportSettings settings() {
        return new ImportSettings(importer() == null ? "" : importer().id(), options.values(), byFolder.getSelection(), //$NON-NLS-1$
                strict.getSelection(), false, keepSources.getSelection(), mapping.text());
    }

    private void show(ImportSettings saved) throws CoreException {
        List<String> ids = importers.stream().map(Importer::id).toList();
        if (!saved.format().isEmpty() && !ids.contains(saved.format())) {
            throw CoreStatus.NO_SUCH_FORMAT.exception(null, saved.format());
        }
        byFolder.setSelection(saved.annotatorsByFolder());
        strict.setSelection(saved.strict());
        keepSources.setSelection(saved.keepSources());
        mapping.set(saved.mapping());
        options.keep(saved.options());
        format.select(ids.indexOf(saved.format()) + 1);
        formatChosen();
        check();
    }

    ImportRequest request() {
        return new ImportRequest(corpora.get(corpus.getSelectionIndex()),
                Stream.of(inputs.getItems()).map(Path::of).toList(), importer(), settings());
    }
}
