package org.parley.workbench.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.parley.workbench.internal.Accessible;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;

/** Asks which files and folders go into which corpus. */
final class ImportPage extends WizardPage {

    private static final int LIST_HEIGHT = 160;
    private static final int LIST_WIDTH = 460;

    private final List<CorpusEntry> corpora;
    private final CorpusEntry proposed;
    private org.eclipse.swt.widgets.List inputs;
    private Combo corpus;

    ImportPage(List<CorpusEntry> corpora, CorpusEntry proposed) {
        super("import", Messages.import_heading, null); //$NON-NLS-1$
        setDescription(Messages.import_description);
        this.corpora = corpora;
        this.proposed = proposed;
    }

    @Override
    public void createControl(Composite shell) {
        Composite page = new Composite(shell, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.import_inputs);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        inputs = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        Accessible.name(inputs, Messages.import_inputsName);
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(inputs);
        createButtons(page);
        createCorpus(page);
        setControl(page);
        setPageComplete(false);
    }

    private void createButtons(Composite page) {
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.import_addFiles, this::addFiles);
        button(buttons, Messages.import_addFolder, this::addFolder);
        button(buttons, Messages.import_remove, () -> {
            inputs.remove(inputs.getSelectionIndices());
            check();
        });
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void createCorpus(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.import_corpus);
        corpus = new Combo(row, SWT.READ_ONLY);
        corpora.forEach(c -> corpus.add(c.name()));
        corpus.select(Math.max(0, corpora.indexOf(proposed)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(corpus);
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
        }
        check();
    }

    private void check() {
        setPageComplete(inputs.getItemCount() > 0);
    }

    CorpusEntry corpus() {
        return corpora.get(corpus.getSelectionIndex());
    }

    List<Path> inputs() {
        return Stream.of(inputs.getItems()).map(Path::of).toList();
    }
}
